import type { Verification } from '@fairway/shared/contract/verification.ts';
import { and, desc, eq, isNull } from 'drizzle-orm';
import { countsPlans } from '../access/hr.ts';
import type { Session } from '../access/viewer.ts';
import { build } from '../db/queries.ts';
import { recordCheck } from '../db/schema/organisation.ts';
import { person } from '../db/schema/people.ts';
import { notFound } from '../errors.ts';
import type { RecordParts } from '../record/parts.ts';
import { checkPlanList, checkPlans, countPlans } from '../record/verify-record.ts';

/** So few that a step ends soon, on an edge runtime too. */
const EACH = 20;
const MOST_PROBLEMS = 50;

/** Begins a check of the whole record. Gives back its id. */
export async function beginVerification(
  { database, now }: RecordParts,
  { orgId, personId }: Session,
): Promise<string> {
  const id = crypto.randomUUID();
  await database.write([
    build.insert(recordCheck).values({
      ...{ orgId, id, startedBy: personId, startedAt: now().toISOString() },
      ...{ afterPlan: '', plans: 0, entries: 0, problems: [] },
    }),
  ]);
  return id;
}

/** Goes on with a check by the next plans; the last step looks at the list of plans. */
export async function continueVerification(
  parts: RecordParts,
  session: Session,
  id: string,
): Promise<Verification> {
  const { orgId } = session;
  const { database, now } = parts;
  const running = and(eq(recordCheck.orgId, orgId), eq(recordCheck.id, id), isNull(recordCheck.finishedAt));
  const [[before]] = await database.read([build.select().from(recordCheck).where(running)]);
  if (!before) throw notFound();
  const { plans, entries, problems, last } = await checkPlans(parts, orgId, before.afterPlan, EACH);
  const more = last === undefined ? await checkPlanList(parts, orgId) : problems;
  await database.write([
    build
      .update(recordCheck)
      .set({
        afterPlan: last ?? before.afterPlan,
        plans: before.plans + plans,
        entries: before.entries + entries,
        problems: [...before.problems, ...more].slice(0, MOST_PROBLEMS),
        finishedAt: last === undefined ? now().toISOString() : null,
      })
      .where(running),
  ]);
  return (await findVerification(parts, session, id))!;
}

/** A check by its id, or the last one that was finished; undefined when there was none. */
export async function findVerification(
  parts: Pick<RecordParts, 'database'>,
  session: Session,
  id?: string,
): Promise<Verification | undefined> {
  const { orgId } = session;
  const [[found]] = await parts.database.read([
    build
      .select({ row: recordCheck, by: person.name })
      .from(recordCheck)
      .leftJoin(person, and(eq(person.orgId, orgId), eq(person.id, recordCheck.startedBy)))
      .where(and(eq(recordCheck.orgId, orgId), id === undefined ? undefined : eq(recordCheck.id, id)))
      .orderBy(desc(recordCheck.finishedAt))
      .limit(1),
  ]);
  if (!found || (id === undefined && !found.row.finishedAt)) return undefined;
  const { plans, entries, problems, startedAt, finishedAt } = found.row;
  const counts = countsPlans(session) ? { plans, of: await countPlans(parts, orgId), entries } : {};
  return { id: found.row.id, by: found.by ?? '', startedAt, finishedAt, ...counts, problems };
}
