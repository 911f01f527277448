import type { Person } from '@fairway/shared/contract/people.ts';
import { and, eq } from 'drizzle-orm';
import { maySetHrScope } from '../access/hr.ts';
import type { Session } from '../access/viewer.ts';
import type { Database } from '../db/database.ts';
import { build } from '../db/queries.ts';
import { hrScope } from '../db/schema/people.ts';
import { invalid, notAllowed } from '../errors.ts';
import { appendTrail } from '../organisation/trail.ts';
import { requireSomebodyLeft } from './last-of-role.ts';
import { requireApart } from './own-plan.ts';

/**
 * Says which units somebody serves in HR, now or once they are given the role: `units`, as the directory names departments,
 * or null for the whole organisation. It binds from their next request.
 */
export async function changeHrScope(
  database: Database,
  session: Session,
  of: Person,
  units: readonly string[] | null,
  at: Date,
): Promise<void> {
  if (!maySetHrScope(session, of)) {
    throw notAllowed(
      'Only administrators and HR for the whole organisation say whom HR serves, and nobody for themself. Ask one of them.',
    );
  }
  const wanted = units && [...new Set(units)].sort();
  const before = of.hrUnits ?? null;
  if (JSON.stringify(wanted) === JSON.stringify(before)) return;
  await requireApart(database, session, of.id);
  await requireKnown(database, session.orgId, wanted?.filter((unit) => !before?.includes(unit)) ?? []);
  await requireSomebodyLeft(database, session.orgId, of, { roles: of.roles, hrUnits: wanted });
  const { orgId, personId: actorId } = session;
  await database.write([
    wanted
      ? build
          .insert(hrScope)
          .values({ orgId, personId: of.id, units: wanted })
          .onConflictDoUpdate({ target: [hrScope.orgId, hrScope.personId], set: { units: wanted } })
      : build.delete(hrScope).where(and(eq(hrScope.orgId, orgId), eq(hrScope.personId, of.id))),
    appendTrail({
      orgId,
      actorId,
      at: at.toISOString(),
      action: 'hr_scope.changed',
      subjectId: of.id,
      detail: { departments: { from: before ?? WHOLE, to: wanted ?? WHOLE } },
    }),
  ]);
}

const WHOLE = 'whole organisation';

/** A name that nobody in the directory has would let its HR see nothing, without anybody being told. */
async function requireKnown(database: Database, orgId: string, units: readonly string[]): Promise<void> {
  const [{ rows }] = await database.read([
    {
      sql: `select value from json_each(:units)
        where not exists (select 1 from person where org_id = :org and department = value)`,
      args: { org: orgId, units: JSON.stringify(units) },
    },
  ]);
  if (rows.length === 0) return;
  throw invalid(
    `Nobody in the directory is in ${rows[0]?.value}. Choose departments that the directory names.`,
  );
}
