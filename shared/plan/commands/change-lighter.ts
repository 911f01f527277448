import * as z from 'zod/mini';
import { accept, defineCommand, refuse } from '../command.ts';
import { lighterChanged } from '../events/lighter-changed.ts';
import { LIGHTER_KINDS } from '../kinds.ts';
import { lighterHash, lighterProblem, lighterSchema } from '../lighter.ts';

/** Changes a lighter plan openly: another task, more evidence, plainer words. Its last day moves by going on. */
export const changeLighter = defineCommand({
  type: 'change_lighter',
  version: 1,
  title: 'Change it',
  who: ['manager'],
  when: ['active'],
  kinds: LIGHTER_KINDS,
  yields: ['lighter_changed'],
  data: z.object({ lighter: lighterSchema }),
  decide: (plan, { lighter }, { now }) => {
    const contentHash = lighterHash(lighter);
    if (contentHash === plan.contentHash) return refuse('nothing_changed', 'Nothing was changed.');
    if (lighter.endsOn !== plan.lighter?.endsOn)
      return refuse(
        'end_moved',
        'The day on which you look back moves by letting the plan go on, with a reason.',
      );
    const kept = new Set(lighter.tasks.map(({ id }) => id));
    if (Object.keys(plan.tasksDone).some((id) => !kept.has(id)))
      return refuse('done_task_dropped', 'A task that was done stays on the plan. Leave it in.');
    const problem = lighterProblem(lighter, now.today);
    if (problem && problem.code !== 'ends_too_soon') return problem;
    return accept(lighterChanged.make(now.today, { lighter, contentHash }));
  },
});
