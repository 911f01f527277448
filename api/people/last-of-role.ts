import type { Person } from '@fairway/shared/contract/people.ts';
import type { Role } from '@fairway/shared/plan/roles.ts';
import type { Database } from '../db/database.ts';
import { Refusal } from '../errors.ts';

/** What somebody is from now on. */
interface Standing {
  roles: readonly Role[];
  hrUnits: readonly string[] | null;
}

/** Those without whom nobody is left to give access, or to see to plans of all units, and what each is called. */
const KEPT = [
  {
    called: 'administrator',
    isOne: ({ roles }: Standing) => roles.includes('administrator'),
    sql: "',' || m.role || ',' like '%,administrator,%'",
  },
  {
    called: 'HR partner for the whole organisation',
    isOne: ({ roles, hrUnits }: Standing) => roles.includes('hr') && hrUnits === null,
    sql: `',' || m.role || ',' like '%,hr,%'
      and not exists (select 1 from hr_scope s where s.org_id = p.org_id and s.person_id = p.id)`,
  },
];

/** Refuses what would leave an organisation without an administrator, or without HR for the whole of it. */
export async function requireSomebodyLeft(
  database: Database,
  orgId: string,
  of: Person,
  after: Standing,
): Promise<void> {
  const before = { roles: of.roles, hrUnits: of.hrUnits ?? null };
  for (const { called, isOne, sql } of KEPT) {
    if (!isOne(before) || isOne(after)) continue;
    const [{ rows }] = await database.read([
      {
        sql: `select 1 from member m join person p on p.org_id = m.organization_id and p.user_id = m.user_id
          where m.organization_id = :org and p.id <> :person and p.left_on is null and ${sql} limit 1`,
        args: { org: orgId, person: of.id },
      },
    ]);
    if (rows.length > 0) continue;
    throw new Refusal(409, 'last_of_role', `This is the only ${called}. Give somebody else that role first.`);
  }
}
