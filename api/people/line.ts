import { leadsByOwnWord } from '../access/people.ts';
import type { Session } from '../access/viewer.ts';
import type { Database } from '../db/database.ts';
import { notAllowed, Refusal } from '../errors.ts';

/** Refuses a manager who is not on record, the person themself, or somebody below them. */
export async function requireLine(
  database: Database,
  orgId: string,
  personId: string,
  managerId: string | null,
): Promise<void> {
  if (managerId === null) return;
  const [{ rows }] = await database.read([
    {
      sql: `with recursive above (id) as (
          select id from person where org_id = :org and id = :manager
          union
          select p.manager_id from above join person p on p.org_id = :org and p.id = above.id
            where p.manager_id is not null
        )
        select id from above`,
      args: { org: orgId, manager: managerId },
    },
  ]);
  if (rows.length === 0) {
    throw new Refusal(400, 'unknown_manager', 'The manager is not on record. Add them first.');
  }
  if (rows.some(({ id }) => id === personId)) {
    throw new Refusal(
      400,
      'line_in_a_circle',
      'Nobody can report to themself or to somebody who reports to them. Choose another manager.',
    );
  }
}

export const OWN_LINE =
  'This would put somebody under you, and whoever stands further up sees plans of those below. Ask HR to change this line.';

/** Refuses to let somebody put a person under themself who was not, unless that shows them no more than they see. */
export async function requireNotUnder(
  database: Database,
  session: Session,
  personId: string,
  managerId: string | null,
): Promise<void> {
  const { orgId, personId: me } = session;
  if (managerId === null || leadsByOwnWord(session)) return;
  const comesUnder = managerId === me || (await standsAbove(database, orgId, me, managerId));
  if (comesUnder && !(await standsAbove(database, orgId, me, personId))) throw notAllowed(OWN_LINE);
}

/** Whether somebody stands above a person in the directory, however far up. */
export async function standsAbove(
  database: Database,
  orgId: string,
  above: string,
  personId: string,
): Promise<boolean> {
  const [{ rows }] = await database.read([
    {
      sql: `with recursive line (id) as (
          select manager_id from person where org_id = :org and id = :person
          union
          select p.manager_id from line join person p on p.org_id = :org and p.id = line.id
        )
        select 1 from line where id = :above`,
      args: { org: orgId, person: personId, above },
    },
  ]);
  return rows.length > 0;
}
