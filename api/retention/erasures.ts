import type { NewErasure, Retention } from '@fairway/shared/contract/retention.ts';
import { todayIn } from '@fairway/shared/plan/dates.ts';
import { and, desc, eq, isNull } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Session } from '../access/viewer.ts';
import { isUniqueViolation } from '../db/errors.ts';
import { build, type Statement } from '../db/queries.ts';
import { person } from '../db/schema/people.ts';
import { erasure, personPlace } from '../db/schema/retention.ts';
import { notAllowed, notFound, Refusal } from '../errors.ts';
import { appendTrail } from '../organisation/trail.ts';
import { standsAbove } from '../people/line.ts';
import { haveNotGrown, type KeptPlan, plansAbout } from '../record/kept.ts';
import type { Caller, RecordParts } from '../record/parts.ts';
import { carryOut } from './carry-out.ts';
import { holdsOver, holdsQuery } from './holds.ts';
import { obstacles } from './obstacles.ts';
import { readPeriods } from './periods.ts';

const refused = (code: string, message: string) => new Refusal(409, code, message);

/** Looks whether somebody's texts may be erased. Throws Refusal that says all that stands in the way. */
async function requireErasable(
  { database, now }: RecordParts,
  { session, organisation }: Caller,
  personId: string,
): Promise<{ plans: KeptPlan[]; entries: number }> {
  const { orgId } = session;
  const [about, isAbove] = [
    await plansAbout(database, orgId, personId),
    await standsAbove(database, orgId, session.personId, personId),
  ];
  const [places, holds] = await database.read([
    build
      .select({ place: personPlace.place })
      .from(personPlace)
      .where(and(eq(personPlace.orgId, orgId), eq(personPlace.personId, personId))),
    holdsQuery(session, personId, managersOf(about.plans)),
  ]);
  const facts = {
    plans: about.plans,
    place: places[0]?.place,
    periods: await readPeriods(database, orgId),
    holds: holds.rows.map(({ name }) => name as string | null),
  };
  const { timeZone } = organisation;
  const found = obstacles(facts, todayIn(timeZone, now().toISOString()), timeZone);
  // Whoever stands above somebody in the directory is not to learn from this that a plan about them was begun.
  if (isAbove && found.length > 0) throw refused('must_stay', ASK_OTHERS);
  if (found.length > 0) throw refused('must_stay', `Nothing can be erased yet. ${found.join(' ')}`);
  return about;
}

const ASK_OTHERS =
  'Nothing can be erased yet. Somebody in HR who does not stand above this person is told why when they ask.';

const managersOf = (plans: readonly KeptPlan[]) => plans.map(({ managerId }) => managerId);

/**
 * Asks for somebody's texts to be erased. Gives back the id of the request.
 * @throws Refusal when something stands in the way, there is nothing, or it was asked for before
 */
export async function requestErasure(
  parts: RecordParts,
  caller: Caller,
  { personId, reason }: NewErasure,
): Promise<string> {
  const { orgId, personId: actorId } = caller.session;
  if (personId === actorId) throw notAllowed('Somebody else in HR has to ask for what is about you.');
  await requireErasable(parts, caller, personId);
  if ((await parts.keyring.idsOf(orgId, personId)).length === 0) {
    throw refused('nothing_to_erase', 'There is no text about this person, or it was erased already.');
  }
  const [id, at] = [crypto.randomUUID(), parts.now().toISOString()];
  try {
    await parts.database.write([
      build.insert(erasure).values({ orgId, id, personId, reason, requestedBy: actorId, requestedAt: at }),
      appendTrail({ orgId, actorId, at, action: 'erasure.requested', subjectId: id }),
    ]);
  } catch (error) {
    if (isUniqueViolation(error)) throw refused('asked_before', 'This was asked for already. See the list.');
    throw error;
  }
  return id;
}

const openRequest = (orgId: string, id: string) =>
  and(
    eq(erasure.orgId, orgId),
    eq(erasure.id, id),
    isNull(erasure.withdrawnAt),
    isNull(erasure.carriedOutAt),
  );

async function findRequest({ database }: RecordParts, orgId: string, id: string) {
  const [[found]] = await database.read([build.select().from(erasure).where(openRequest(orgId, id))]);
  if (!found) throw notFound();
  return found;
}

/**
 * Confirms what another of HR asked for, and carries it out: from then on nobody can read the texts.
 * @throws Refusal when something stands in the way by now, or it takes somebody else
 */
export async function confirmErasure(parts: RecordParts, caller: Caller, id: string): Promise<void> {
  const { orgId, personId: actorId } = caller.session;
  const { personId, requestedBy, confirmedAt } = await findRequest(parts, orgId, id);
  if (actorId === requestedBy || actorId === personId) {
    throw notAllowed(
      'Another HR partner has to confirm this: two people stand for it, and neither is the person.',
    );
  }
  if (!confirmedAt) {
    const { plans, entries } = await requireErasable(parts, caller, personId);
    const keys = await parts.keyring.idsOf(orgId, personId);
    const args = {
      ...{ org: orgId, id, person: personId, me: actorId, at: parts.now().toISOString(), entries },
      ...{ managers: JSON.stringify(managersOf(plans)), keys: JSON.stringify(keys) },
    };
    const [confirmed] = await parts.database.write([confirmQuery(args), listQuery(args)]);
    if (confirmed.rows.length === 0)
      throw refused('must_stay', 'Something changed meanwhile. Look at the list again before you confirm.');
  }
  await carryOut(parts, { orgId, id });
}

/** Confirms while it still holds what was looked at: no hold since, and no entry. */
const confirmQuery = ({ keys: _, ...args }: Record<string, string | number>): Statement => ({
  sql: `
    update erasure set confirmed_by = :me, confirmed_at = :at
      where org_id = :org and id = :id and confirmed_at is null and withdrawn_at is null
        and not exists (${holdsOver}) and ${haveNotGrown}
      returning id`,
  args,
});

/** Puts the keys on the erasure list, from where on nothing new is sealed under them. */
const listQuery = ({ org, id, me, at, keys }: Record<string, string | number>): Statement => ({
  sql: `
    insert into erased_key (org_id, key_id, erasure_id)
      select :org, value, :id from json_each(:keys)
        where exists (select 1 from erasure where org_id = :org and id = :id and confirmed_by = :me and confirmed_at = :at)`,
  args: { org: org!, id: id!, me: me!, at: at!, keys: keys! },
});

/** Takes a request back that nobody has confirmed. */
export async function withdrawErasure(parts: RecordParts, { session }: Caller, id: string): Promise<void> {
  const { orgId, personId: actorId } = session;
  const { confirmedAt } = await findRequest(parts, orgId, id);
  if (confirmedAt) throw refused('confirmed', 'This was confirmed already and cannot be taken back.');
  const at = parts.now().toISOString();
  await parts.database.write([
    build
      .update(erasure)
      .set({ withdrawnBy: actorId, withdrawnAt: at })
      .where(and(openRequest(orgId, id), isNull(erasure.confirmedAt))),
    appendTrail({ orgId, actorId, at, action: 'erasure.withdrawn', subjectId: id }),
  ]);
}

const [subject, asker, confirmer, withdrawer] = [
  alias(person, 'subject'),
  alias(person, 'asker'),
  alias(person, 'confirmer'),
  alias(person, 'withdrawer'),
];
const named = (who: typeof subject, column: typeof erasure.personId) =>
  and(eq(who.orgId, erasure.orgId), eq(who.id, column));

/** All requests, newest first, with both who stand for each. */
export async function readErasures(
  { database }: Pick<RecordParts, 'database'>,
  { orgId, personId }: Session,
): Promise<Retention['erasures']> {
  const [rows] = await database.read([
    build
      .select({
        row: erasure,
        person: subject.name,
        requested: asker.name,
        confirmed: confirmer.name,
        withdrawn: withdrawer.name,
      })
      .from(erasure)
      .leftJoin(subject, named(subject, erasure.personId))
      .leftJoin(asker, and(eq(asker.orgId, erasure.orgId), eq(asker.id, erasure.requestedBy)))
      .leftJoin(confirmer, and(eq(confirmer.orgId, erasure.orgId), eq(confirmer.id, erasure.confirmedBy)))
      .leftJoin(withdrawer, and(eq(withdrawer.orgId, erasure.orgId), eq(withdrawer.id, erasure.withdrawnBy)))
      .where(eq(erasure.orgId, orgId))
      .orderBy(desc(erasure.requestedAt)),
  ]);
  const act = (by: string | null, at: string | null) => (at ? { by: by ?? '', at } : null);
  return rows.map(({ row, ...names }) => ({
    id: row.id,
    person: names.person ?? '',
    reason: row.reason,
    requested: { by: names.requested ?? '', at: row.requestedAt },
    confirmed: act(names.confirmed, row.confirmedAt),
    withdrawn: act(names.withdrawn, row.withdrawnAt),
    carriedOutAt: row.carriedOutAt,
    mayConfirm:
      !row.carriedOutAt && !row.withdrawnAt && personId !== row.requestedBy && personId !== row.personId,
  }));
}
