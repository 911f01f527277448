import * as z from 'zod/mini';
import { accept, defineCommand, refuse } from '../command.ts';
import { day } from '../dates.ts';
import { planPaused } from '../events/plan-paused.ts';

/** The plan rests for an absence or an accommodation. The reason is neither asked nor stored. */
export const pause = defineCommand({
  type: 'pause',
  version: 1,
  title: 'Pause the plan',
  who: ['hr'],
  when: ['active'],
  yields: ['plan_paused'],
  data: z.object({ from: day, to: z.nullable(day), noticeSentOn: z.nullable(day) }),
  decide: (plan, data, { now }) => {
    if (plan.launch && data.from < plan.launch.startsOn)
      return refuse(
        'before_start',
        `The plan started on ${plan.launch.startsOn}. Choose a day from then on.`,
      );
    if (data.to && data.to < data.from)
      return refuse('ends_before_start', 'The pause ends before it begins.');
    return accept(planPaused.make(now.today, data));
  },
});
