import canonicalize from 'canonicalize';
import { type Now, type Refusal, refuse } from './command.ts';
import { type Concern, type Content, contentHash } from './content.ts';
import { type Day, daysBetween } from './dates.ts';
import type { NewEvent } from './event.ts';
import { planResumed } from './events/plan-resumed.ts';
import type { ReadinessFinding } from './readiness/finding.ts';
import { readiness } from './readiness/index.ts';
import { afterRest, restedDays } from './rest.ts';
import type { Amendment, Plan } from './state.ts';

const same = (a: unknown, b: unknown): boolean => canonicalize(a) === canonicalize(b);

/** The content without what may change in the employee's favour: more support, later dates. */
const demands = (content: Content) => ({
  ...content,
  support: [],
  waivers: [],
  goals: content.goals.map((goal) => ({
    ...goal,
    dueOn: null,
    ...(goal.milestones && { milestones: goal.milestones.map((one) => ({ ...one, on: null })) }),
  })),
});

/** The days that goals and milestones ask for, by id. */
const daysOf = ({ goals }: Content): [id: string, on: Day | null][] =>
  goals.flatMap(({ id, dueOn, milestones = [] }) => [
    [id, dueOn],
    ...milestones.map((one): [string, Day | null] => [`${id} ${one.id}`, one.on]),
  ]);

/** Says whether an amendment only gives more support or more time, so that the plan need not rest for it. */
export function onlyEases(before: Content, after: Content): boolean {
  if (!same(demands(before), demands(after))) return false;
  const then = new Map(daysOf(before));
  const later = daysOf(after).every(([id, on]) => {
    const earlierDate = then.get(id);
    return !earlierDate || (on !== null && on >= earlierDate);
  });
  const kept = before.support.every((item) => after.support.some((other) => same(other, item)));
  return later && kept;
}

/** Concerns that an amendment brings into a running plan. */
export const newConcerns = (before: Content, after: Content): Concern[] =>
  after.concerns.filter(({ id }) => !before.concerns.some((one) => one.id === id));

/** What a running plan holds besides what an amendment may change. */
const frame = ({ plannedStart, length, cadence, template }: Content) => ({
  plannedStart,
  length,
  cadence,
  ...(template && { template }),
});

/** Evidence and earlier feedback that the employee was given: they stay while their concern does. */
const keepsWhatWasShown = (before: Content, after: Content): boolean =>
  after.concerns.every((concern) => {
    const then = before.concerns.find(({ id }) => id === concern.id);
    const given = [...(then?.evidence ?? []), ...(then?.earlierFeedback ?? [])];
    const still = [...concern.evidence, ...concern.earlierFeedback];
    return given.every((one) => still.some((other) => same(one, other)));
  });

/**
 * What an amendment would newly leave open: it need not mend what was open before. Findings that block a review block the
 * amendment; all others are advice.
 */
export function newlyOpen({ content: before, launch }: Plan, after: Content, now: Now): ReadinessFinding[] {
  if (!before || !launch) return [];
  const { startsOn, endsOn } = launch;
  const length = { days: daysBetween(startsOn, endsOn) + 1, reason: 'as it runs' };
  const findings = (content: Content) => readiness({ ...content, plannedStart: startsOn, length }, now);
  const nameOf = ({ code, part }: ReadinessFinding) => `${code} ${part}`;
  const open = new Set(findings(before).map(nameOf));
  return findings(after).filter((one) => !open.has(nameOf(one)));
}

/** Why a running plan cannot be amended so; undefined when it can. */
export function amendmentProblem(
  plan: Plan,
  { content: after, surprise }: { content: Content; surprise: string },
  now: Now,
): Refusal | undefined {
  const before = plan.content;
  if (!before) return refuse('not_shared', 'Share the plan with the employee first.');
  if (contentHash(after) === plan.contentHash) return refuse('nothing_changed', 'Nothing was changed.');
  if (!same(frame(before), frame(after)))
    return refuse(
      'not_by_amendment',
      'The period and the check-ins of a running plan stay. Propose an extension for more time, or move a check-in.',
    );
  if (before.support.some((item) => !after.support.some(({ id }) => id === item.id)))
    return refuse('support_dropped', 'Promised support cannot vanish. Withdraw it, with the reason.');
  if (!keepsWhatWasShown(before, after))
    return refuse('evidence_dropped', 'Evidence that was shared stays as it is. Add what corrects it.');
  if (newConcerns(before, after).length > 0 && surprise.trim() === '')
    return refuse(
      'new_concern',
      'A new concern in a running plan comes as a surprise. Say why it cannot wait, or raise it in a check-in first.',
    );
  const missing = newlyOpen(plan, after, now).find(({ blocks }) => blocks === 'review');
  return missing && refuse('not_ready', `${missing.reason} ${missing.fix}`);
}

/** The amendment that the plan waits for, if it does. */
export const openAmendment = (plan: Plan) =>
  plan.status === 'paused' && !plan.pause ? plan.amendments.at(-1) : undefined;

/** That the plan runs on after it rested for an amendment, its days later by the working days of the rest; nothing for none. */
export function restOver(
  { launch, content, checkIns }: Plan,
  { on }: Amendment,
  { today, policy: { calendar } }: Now,
): NewEvent[] {
  if (!launch || !content || restedDays(on, today, calendar) === 0) return [];
  return [planResumed.make(today, afterRest({ launch, content, checkIns }, on, today, calendar))];
}
