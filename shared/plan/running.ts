import * as z from 'zod/mini';
import { goalsTakenOut } from './changes.ts';
import { type Refusal, refuse } from './command.ts';
import { type Goal, id } from './content.ts';
import { addDays, type Day } from './dates.ts';
import { GOAL_STATUSES, type Plan, type Status } from './state.ts';

/** States in which something that happened while the plan ran may still be put on the record. */
export const AFTER_LAUNCH: readonly Status[] = ['active', 'paused', 'evaluating', 'closed'];

export const readingSchema = z.object({
  goalId: id,
  status: z.enum(GOAL_STATUSES),
  value: z.nullable(z.number()),
});

/** The first day on which the plan had ended, if it has. */
const endedOn = (plan: Plan): Day | undefined => (plan.status === 'closed' ? plan.outcome?.on : undefined);

/**
 * Where an entry of this day belongs: within the running plan, or as an addendum because the plan has moved on since (an
 * entry noted offline must never be lost for that). Refused when the plan did not run on that day.
 */
export function placeOf(plan: Plan, happenedOn: Day): Refusal | { ok: true; mark: { addendum?: true } } {
  if (!plan.launch)
    return refuse('not_launched', 'The plan has not started yet. Record the launch meeting first.');
  if (happenedOn < plan.launch.startsOn)
    return refuse('before_start', `The plan started on ${plan.launch.startsOn}. Choose a day from then on.`);
  const end = endedOn(plan);
  if (end && happenedOn > end)
    return refuse('after_end', `The plan closed on ${end}. What happened later does not belong to it.`);
  return { ok: true, mark: plan.status === 'active' ? {} : { addendum: true } };
}

/** The goals that a talk on this day may have been about: those of the plan, and what an amendment took out since. */
export const goalsOn = (plan: Plan, on: Day): Goal[] => [
  ...(plan.content?.goals ?? []),
  ...goalsTakenOut(plan).flatMap((one) => (on <= one.on ? [one.goal] : [])),
];

/** Says whether the plan still ran on paper on this day: what is entered of it now is never shown as noted at the time. */
export const onPaper = ({ imported }: Plan, happenedOn: Day): boolean =>
  imported?.confirmed !== undefined && happenedOn < imported.confirmed.on;

/** A talk this many days before its day still is that check-in, held early. */
const EARLY_DAYS = 3;

/** The scheduled check-in that a talk on this day meets: the earliest that was due, or is in a few days, if any. */
export function metBy(plan: Plan, happenedOn: Day): string | null {
  const soon = addDays(happenedOn, EARLY_DAYS);
  const due = plan.checkIns
    .filter((one) => one.state === 'due' && one.dueOn <= soon)
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  return due[0]?.id ?? null;
}
