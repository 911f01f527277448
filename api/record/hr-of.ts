import type { Session } from '../access/viewer.ts';
import type { Database } from '../db/database.ts';
import { lineAbove } from './standing.ts';

/**
 * The addresses of everybody who is HR to a referral, as `relation` has it: in HR, of the units of its subject, and neither on it
 * nor above its subject. Empty for every other kind of plan.
 */
export async function hrOfReferral(
  database: Database,
  { orgId }: Pick<Session, 'orgId'>,
  planId: string,
  today: string,
): Promise<string[]> {
  const [{ rows }] = await database.read([
    {
      sql: `
        with recursive ${lineAbove}
        select account.email from plan
          join person as subject on subject.org_id = :org and subject.id = plan.subject_id
          join member on member.organization_id = :org and ',' || member.role || ',' like '%,hr,%'
          join user as account on account.id = member.user_id
          join person as partner on partner.org_id = :org and partner.user_id = member.user_id
          left join hr_scope as scope on scope.org_id = :org and scope.person_id = partner.id
          where plan.org_id = :org and plan.id = :plan and plan.kind = 'referral'
            and (partner.left_on is null or partner.left_on >= :today)
            and partner.id <> plan.subject_id and partner.id <> plan.manager_id
            and not exists (select 1 from line where line.id = partner.id)
            and (scope.units is null or subject.department in (select value from json_each(scope.units)))
          order by account.email`,
      args: { org: orgId, plan: planId, subject: null, today },
    },
  ]);
  return rows.map(({ email }) => String(email));
}
