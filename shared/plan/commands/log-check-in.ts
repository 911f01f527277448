import * as z from 'zod/mini';
import { everyMilestone } from '../changes.ts';
import { accept, defineCommand, refuse } from '../command.ts';
import { id, text, written } from '../content.ts';
import { day } from '../dates.ts';
import { checkInHeld } from '../events/check-in-held.ts';
import { supportDelivered } from '../events/support-delivered.ts';
import { PIP_AND_LIGHTER } from '../kinds.ts';
import { AFTER_LAUNCH, goalsOn, metBy, onPaper, placeOf, readingSchema } from '../running.ts';

/** A talk on a day: per goal a status and, where it has a number, a value; praise as much as problems. */
export const logCheckIn = defineCommand({
  type: 'log_check_in',
  version: 1,
  title: 'Log a check-in',
  who: ['manager', 'hr'],
  when: AFTER_LAUNCH,
  kinds: PIP_AND_LIGHTER,
  yields: ['check_in_held', 'support_delivered'],
  data: z.object({
    happenedOn: day,
    note: written,
    praise: text,
    obstacles: text,
    goals: z.array(readingSchema).check(z.maxLength(50)),
    supportGiven: z.array(id).check(z.maxLength(50)),
    milestonesReached: z.optional(z.array(id).check(z.maxLength(50))),
  }),
  decide: (plan, { happenedOn, ...data }, { commandId }) => {
    const place = placeOf(plan, happenedOn);
    if (!place.ok) return place;
    const goals = new Set(goalsOn(plan, happenedOn).map((goal) => goal.id));
    if (data.goals.some((reading) => !goals.has(reading.goalId)))
      return refuse(
        'no_such_goal',
        'A goal of this check-in is not on the plan any more. Open the plan again.',
      );
    const milestones = new Set(everyMilestone(plan).map((one) => one.id));
    if (data.milestonesReached?.some((one) => !milestones.has(one)))
      return refuse(
        'no_such_milestone',
        'A milestone of this check-in is not on the plan any more. Open the plan again.',
      );
    if (data.supportGiven.some((supportId) => !plan.support[supportId]))
      return refuse(
        'no_such_support',
        'A support item of this check-in is not on the plan. Open the plan again.',
      );
    const paper = onPaper(plan, happenedOn) ? { imported: true } : {};
    const scheduledId = place.mark.addendum || paper.imported ? null : metBy(plan, happenedOn);
    const given = data.supportGiven.filter((supportId) => plan.support[supportId]?.state === 'promised');
    return accept(
      checkInHeld.make(happenedOn, { id: commandId, scheduledId, ...data, ...place.mark, ...paper }),
      ...given.map((supportId) => supportDelivered.make(happenedOn, { supportId, note: '' })),
    );
  },
});
