import type { Session } from '../access/viewer.ts';
import type { Database } from '../db/database.ts';

/** A plan as its manager's list of reports needs it. */
export interface LedPlan {
  id: string;
  status: string;
  nextDueOn: string | null;
}

/** The plans that are not closed and that the signed-in person leads, by the person they are about. */
export async function plansLedBy(database: Database, session: Session): Promise<Map<string, LedPlan>> {
  const [{ rows }] = await database.read([
    {
      sql: `select subject_id, id, status, next_check_in_on from plan
        where org_id = :org and manager_id = :me and subject_id <> :me and status <> 'closed'
        order by updated_at`,
      args: { org: session.orgId, me: session.personId },
    },
  ]);
  return new Map(
    rows.map((row) => [
      String(row.subject_id),
      {
        id: String(row.id),
        status: String(row.status),
        nextDueOn: row.next_check_in_on === null ? null : String(row.next_check_in_on),
      },
    ]),
  );
}

/** Whether the signed-in person leads, or has led, a plan about this one. */
export async function leadsPlanFor(
  database: Database,
  session: Session,
  subjectId: string,
): Promise<boolean> {
  const [{ rows }] = await database.read([
    {
      sql: 'select 1 from plan where org_id = :org and subject_id = :subject and manager_id = :me limit 1',
      args: { org: session.orgId, subject: subjectId, me: session.personId },
    },
  ]);
  return rows.length > 0;
}
