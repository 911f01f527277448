import type { Report } from '@fairway/shared/contract/people.ts';
import type { Row } from '@libsql/client';
import type { Session } from '../access/viewer.ts';
import type { Database } from '../db/database.ts';
import { plansLedBy } from '../record/led.ts';

/** On record as this manager's reports, or claimed by them. */
const CLAIMED_TOO = `(
  select id from person where org_id = :org and manager_id = :me
  union select person_id from line_claim where org_id = :org and manager_id = :me
) report cross join person p on p.org_id = :org and p.id = report.id
left join line_claim claim on claim.org_id = :org and claim.person_id = p.id and claim.manager_id = :me`;

/**
 * Everybody the signed-in manager answers for, on record or by their own word, whole, so that the extension asks
 * nothing when a page is visited. A plan shows only where they lead it: another manager's is never told of.
 */
export async function readReports(database: Database, session: Session, today: string): Promise<Report[]> {
  const [{ rows }] = await database.read([
    {
      sql: `select p.id, p.name, p.email, p.title, p.department, p.manager_id = :me as on_record,
          (p.manager_id = :me or p.created_by = :me) as is_theirs, claim.name as said_name, claim.external_ids as said_ids,
          (select json_group_array(json_object('site', e.site, 'kind', e.kind, 'value', e.value))
            from person_external_id e where e.org_id = p.org_id and e.person_id = p.id) as external_ids
        from ${CLAIMED_TOO}
        where p.id <> :me and (p.left_on is null or p.left_on >= :today)
        order by p.name collate nocase, p.id`,
      args: { org: session.orgId, me: session.personId, today },
    },
  ]);
  const plans = await plansLedBy(database, session);
  return rows.map((one) => {
    const row = one.is_theirs ? one : asSaid(one);
    return {
      id: String(row.id),
      name: String(row.name),
      email: row.email === null ? null : String(row.email),
      title: row.title === null ? null : String(row.title),
      department: row.department === null ? null : String(row.department),
      externalIds: JSON.parse(String(row.external_ids)),
      line: row.on_record ? 'on_record' : 'claimed',
      plan: plans.get(String(row.id)) ?? null,
    };
  });
}

/** Somebody on record who is claimed: all that their claimant said, and nothing of the directory's. */
const asSaid = ({ id, said_name, said_ids }: Row): Row =>
  ({
    id,
    name: said_name,
    email: null,
    title: null,
    department: null,
    on_record: 0,
    external_ids: said_ids,
  }) as unknown as Row;
