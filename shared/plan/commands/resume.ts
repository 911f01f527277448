import * as z from 'zod/mini';
import { addWorkingDays, workingDaysBetween } from '../calendar.ts';
import { accept, defineCommand, refuse } from '../command.ts';
import { type Content, contentHash, id } from '../content.ts';
import { addDays, type Day, day } from '../dates.ts';
import { planResumed } from '../events/plan-resumed.ts';

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
    const { pause, launch, content } = plan;
    if (!pause || !launch || !content)
      return refuse(
        'waits_for_receipt',
        'The plan waits for the employee’s answer to the amendment, not for a pause to end.',
      );
    if (resumesOn < pause.from || resumesOn > now.today)
      return refuse('outside_pause', `Choose a day from ${pause.from} to today.`);
    const { calendar } = now.policy;
    const lost = workingDaysBetween(addDays(pause.from, -1), addDays(resumesOn, -1), calendar);
    const move = (on: Day): Day => (on < pause.from ? on : addWorkingDays(on, lost, calendar));
    const scaled = new Map(targets.map(({ goalId, target }) => [goalId, target]));
    const moved: Content = {
      ...content,
      goals: content.goals.map((goal) => ({
        ...goal,
        dueOn: goal.dueOn && move(goal.dueOn),
        ...(goal.milestones && {
          milestones: goal.milestones.map((one) => ({ ...one, on: one.on && move(one.on) })),
        }),
        measure:
          goal.measure.kind === 'number' && scaled.has(goal.id)
            ? { ...goal.measure, target: scaled.get(goal.id) ?? null }
            : goal.measure,
      })),
      support: content.support.map((item) => ({ ...item, dueOn: item.dueOn && move(item.dueOn) })),
    };
    const checkIns = plan.checkIns
      .filter(({ state }) => state === 'due')
      .map(({ id: checkInId, dueOn }) => ({ id: checkInId, dueOn: move(dueOn) }));
    return accept(
      planResumed.make(now.today, {
        resumesOn,
        endsOn: move(launch.endsOn),
        checkIns,
        content: moved,
        contentHash: contentHash(moved),
      }),
    );
  },
});
