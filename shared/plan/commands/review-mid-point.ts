import * as z from 'zod/mini';
import { accept, defineCommand, refuse } from '../command.ts';
import { written } from '../content.ts';
import { day } from '../dates.ts';
import { midPointReviewed } from '../events/mid-point-reviewed.ts';
import { readingSchema } from '../running.ts';

export const reviewMidPoint = defineCommand({
  type: 'review_mid_point',
  version: 1,
  title: 'Hold the mid-point review',
  who: ['manager', 'hr'],
  when: ['active'],
  yields: ['mid_point_reviewed'],
  data: z.object({ happenedOn: day, goals: z.array(readingSchema).check(z.maxLength(50)), text: written }),
  decide: (plan, { happenedOn, ...data }) => {
    if (plan.launch && happenedOn < plan.launch.startsOn)
      return refuse(
        'before_start',
        `The plan started on ${plan.launch.startsOn}. Choose a day from then on.`,
      );
    return accept(midPointReviewed.make(happenedOn, data));
  },
});
