import type { PeoplePage, Person } from '@fairway/shared/contract/people.ts';
import type { Row } from '@libsql/client';
import { and, eq } from 'drizzle-orm';
import type { DirectoryScope } from '../access/people.ts';
import { parseRoles } from '../access/roles.ts';
import type { Session } from '../access/viewer.ts';
import type { Database } from '../db/database.ts';
import { build, type Statement } from '../db/queries.ts';
import { person } from '../db/schema/people.ts';

const PAGE = 50;

/** On record as this manager's reports, or claimed by them who put them on record. A mere claim opens nobody's card. */
const REPORTS = `select id from person where org_id = :org and manager_id = :me
  union select claim.person_id from line_claim claim
    join person made on made.org_id = claim.org_id and made.id = claim.person_id and made.created_by = :me
    where claim.org_id = :org and claim.manager_id = :me`;

/** In the units that the reader serves in HR, their own reports, and whom they put on record. */
const SERVED = `select id from person where org_id = :org and department in (select value from json_each(:units))
  union select id from person where org_id = :org and manager_id = :me
  union select id from person where org_id = :org and created_by = :me`;

/** The people of a scope, each found in an index. */
const FROM = {
  all: 'person p',
  units: `(${SERVED}) report cross join person p on p.org_id = :org and p.id = report.id`,
  reports: `(${REPORTS}) report cross join person p on p.org_id = :org and p.id = report.id`,
  none: '(select 1 limit 0) nobody cross join person p',
} satisfies Record<DirectoryScope, string>;

/** One row a person, with what stands about them in other tables gathered as JSON. */
const personOf = (people: string) => `
  select p.id, p.name, p.email, p.title, p.department, p.part_time_share, p.left_on,
    line.id as manager_id, line.name as manager_name, account.role as roles, scope.units as hr_units,
    exists (select 1 from account_invitation i where i.org_id = p.org_id and i.person_id = p.id
      and i.accepted_at is null and i.withdrawn_at is null and i.expires_at > :now) as invited,
    (select json_group_array(json_object('site', e.site, 'kind', e.kind, 'value', e.value))
      from person_external_id e where e.org_id = p.org_id and e.person_id = p.id) as external_ids,
    (select json_group_array(json_object('id', by.id, 'name', by.name))
      from line_claim claim join person by on by.org_id = claim.org_id and by.id = claim.manager_id
      where claim.org_id = p.org_id and claim.person_id = p.id) as claimed_by
  from ${people}
  left join person line on line.org_id = p.org_id and line.id = p.manager_id
  left join member account on account.organization_id = p.org_id and account.user_id = p.user_id
  left join hr_scope scope on scope.org_id = p.org_id and scope.person_id = p.id
  where p.org_id = :org`;

export interface Reader {
  session: Session;
  scope: DirectoryScope;
  /** The instant of the question, which decides whether an invitation is still open. */
  at: Date;
}

export interface Filter {
  /** Part of a name or e-mail address, or a whole external id. */
  search?: string | undefined;
  /** Only people whom a manager has claimed as a report. */
  claimed?: boolean | undefined;
  cursor?: string | undefined;
}

/** A page of the directory by name, as far as the reader may see it. */
export async function listPeople(database: Database, reader: Reader, filter: Filter): Promise<PeoplePage> {
  const { search = '', claimed = false } = filter;
  const [afterName, afterId] = readCursor(filter.cursor);
  const patterns = patternsFor(search);
  const matches = Object.keys(patterns).map(
    (name) => `p.name like :${name} escape '\\' or p.email like :${name} escape '\\'`,
  );
  const [{ rows }] = await database.read([
    {
      sql: `${personOf(FROM[reader.scope])}
        and (:search = '' or ${matches.join(' or ')}
          or exists (select 1 from person_external_id e where e.org_id = p.org_id and e.person_id = p.id and e.value = :search))
        ${claimed ? 'and exists (select 1 from line_claim c where c.org_id = p.org_id and c.person_id = p.id)' : ''}
        and p.name collate nocase >= :afterName and (p.name collate nocase, p.id) > (:afterName, :afterId)
        order by p.name collate nocase, p.id limit ${PAGE + 1}`,
      args: { ...readerArgs(reader), ...patterns, search, afterName, afterId },
    },
  ]);
  const people = rows.slice(0, PAGE).map((row) => toPerson(row, reader));
  const last = people.at(-1);
  return { people, cursor: rows.length > PAGE && last ? JSON.stringify([last.name, last.id]) : null };
}

/** SQLite ignores case in ASCII only: other letters are looked for as typed, small, capital, and capital at first. */
function patternsFor(search: string): Record<string, string> {
  const small = search.toLocaleLowerCase();
  const forms = new Set([
    search,
    small,
    search.toLocaleUpperCase(),
    small.replace(/(^|[\s-])\p{L}/gu, (first) => first.toLocaleUpperCase()),
  ]);
  return Object.fromEntries(
    [...forms].map((form, i) => [`like${i}`, `%${form.replace(/[\\%_]/g, '\\$&')}%`]),
  );
}

/** One person, or nothing where there is none or the reader may not see them. */
export async function readPerson(
  database: Database,
  reader: Reader,
  id: string,
): Promise<Person | undefined> {
  const statement: Statement = {
    sql: `${personOf(FROM.all)} and p.id = :id and (p.id = :me or ${VISIBLE[reader.scope]})`,
    args: { ...readerArgs(reader), id },
  };
  const [{ rows }] = await database.read([statement]);
  return rows[0] && toPerson(rows[0], reader);
}

/** What somebody's own page says of them. */
export async function readOwnCard(database: Database, { orgId, personId }: Session) {
  const [[own]] = await database.read([
    build
      .select({
        id: person.id,
        name: person.name,
        email: person.email,
        title: person.title,
        department: person.department,
      })
      .from(person)
      .where(and(eq(person.orgId, orgId), eq(person.id, personId))),
  ]);
  return own!;
}

const VISIBLE = {
  all: 'true',
  units: `p.id in (${SERVED})`,
  reports: `p.id in (${REPORTS})`,
  none: 'false',
} satisfies Record<DirectoryScope, string>;

const readerArgs = ({ session, scope, at }: Reader) => ({
  org: session.orgId,
  me: session.personId,
  now: at.toISOString(),
  ...(scope === 'units' && { units: JSON.stringify(session.hrUnits) }),
});

/** A cursor holds the last name and id of the page before; whatever else it holds starts from the beginning. */
function readCursor(cursor: string | undefined): [name: string, id: string] {
  try {
    const [name, id] = JSON.parse(cursor ?? '') as unknown[];
    return typeof name === 'string' && typeof id === 'string' ? [name, id] : ['', ''];
  } catch {
    return ['', ''];
  }
}

/** Claims on a person, and whom HR serves, are for who keeps the directory: claims would tell one manager of another. */
function toPerson(row: Row, { scope }: Reader): Person {
  const text = (column: string) => (row[column] === null ? null : String(row[column]));
  const manager = text('manager_id');
  const roles = text('roles');
  const keeps = scope === 'all' || scope === 'units';
  return {
    id: String(row.id),
    name: String(row.name),
    email: text('email'),
    title: text('title'),
    department: text('department'),
    manager: manager === null ? null : { id: manager, name: String(row.manager_name) },
    partTimeShare: Number(row.part_time_share),
    leftOn: text('left_on'),
    account: roles !== null ? 'active' : row.invited ? 'invited' : 'none',
    roles: parseRoles(roles ?? ''),
    externalIds: JSON.parse(String(row.external_ids)),
    claimedBy: keeps ? JSON.parse(String(row.claimed_by)) : [],
    ...(keeps && { hrUnits: JSON.parse(text('hr_units') ?? 'null') }),
  };
}
