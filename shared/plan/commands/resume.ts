import * as z from 'zod/mini';
import { accept, defineCommand, refuse } from '../command.ts';
import { type Content, contentHash, id } from '../content.ts';
import { day } from '../dates.ts';
import { planResumed } from '../events/plan-resumed.ts';
import { afterRest } from '../rest.ts';

/** The plan runs again: dates still ahead move by the working days that the pause took. */
export const resume = defineCommand({
  type: 'resume',
  version: 1,
  title: 'Resume the plan',
  who: ['hr'],
  when: ['paused'],
  yields: ['plan_resumed'],
  data: z.object({
    resumesOn: day,
    /** Targets that count per period, scaled to the working days that are left. */
    targets: z.array(z.object({ goalId: id, target: z.number() })).check(z.maxLength(50)),
  }),
  decide: (plan, { resumesOn, targets }, { now }) => {
    const { pause, launch, content, checkIns } = plan;
    if (!pause || !launch || !content)
      return refuse(
        'waits_for_receipt',
        'The plan waits for the employee’s answer to the amendment, not for a pause to end.',
      );
    if (resumesOn < pause.from || resumesOn > now.today)
      return refuse('outside_pause', `Choose a day from ${pause.from} to today.`);
    const moved = afterRest({ launch, content, checkIns }, pause.from, resumesOn, now.policy.calendar);
    const scaled = withTargets(moved.content, new Map(targets.map(({ goalId, target }) => [goalId, target])));
    return accept(
      planResumed.make(now.today, { ...moved, content: scaled, contentHash: contentHash(scaled) }),
    );
  },
});

const withTargets = (content: Content, targets: ReadonlyMap<string, number>): Content => ({
  ...content,
  goals: content.goals.map((goal) =>
    goal.measure.kind === 'number' && targets.has(goal.id)
      ? { ...goal, measure: { ...goal.measure, target: targets.get(goal.id) ?? null } }
      : goal,
  ),
});
