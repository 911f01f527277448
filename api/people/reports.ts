import type { Report } from '@fairway/shared/contract/people.ts';
import type { Session } from '../access/viewer.ts';
import type { Database } from '../db/database.ts';
import { plansLedBy } from '../record/led.ts';
import { OWN_REPORTS } from './read.ts';

/**
 * Everybody the signed-in manager answers for, on record or by their own word, whole, so that the extension asks
 * nothing when a page is visited. A plan shows only where they lead it: another manager's is never told of.
 */
export async function readReports(database: Database, session: Session, today: string): Promise<Report[]> {
  const [{ rows }] = await database.read([
    {
      sql: `select p.id, p.name, p.email, p.title, p.department, p.manager_id = :me as on_record,
          (select json_group_array(json_object('site', e.site, 'kind', e.kind, 'value', e.value))
            from person_external_id e where e.org_id = p.org_id and e.person_id = p.id) as external_ids
        from ${OWN_REPORTS}
        where p.id <> :me and (p.left_on is null or p.left_on >= :today)
        order by p.name collate nocase, p.id`,
      args: { org: session.orgId, me: session.personId, today },
    },
  ]);
  const plans = await plansLedBy(database, session);
  return rows.map((row) => ({
    id: String(row.id),
    name: String(row.name),
    email: row.email === null ? null : String(row.email),
    title: row.title === null ? null : String(row.title),
    department: row.department === null ? null : String(row.department),
    externalIds: JSON.parse(String(row.external_ids)),
    line: row.on_record ? 'on_record' : 'claimed',
    plan: plans.get(String(row.id)) ?? null,
  }));
}
