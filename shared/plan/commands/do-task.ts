import * as z from 'zod/mini';
import { accept, defineCommand, refuse } from '../command.ts';
import { id, text } from '../content.ts';
import { day } from '../dates.ts';
import { taskDone } from '../events/task-done.ts';
import { LIGHTER_KINDS } from '../kinds.ts';

/** A task of a lighter plan was done, said by whoever knows. */
export const doTask = defineCommand({
  type: 'do_task',
  version: 1,
  title: 'It is done',
  who: ['employee', 'manager', 'hr'],
  when: ['active'],
  kinds: LIGHTER_KINDS,
  yields: ['task_done'],
  data: z.object({ taskId: id, happenedOn: day, note: text }),
  decide: (plan, { taskId, happenedOn, note }) => {
    if (!plan.lighter?.tasks.some((task) => task.id === taskId))
      return refuse('no_such_task', 'That task is not on this plan any more.');
    if (plan.tasksDone[taskId]) return refuse('done_already', 'That task is already done.');
    return accept(taskDone.make(happenedOn, { taskId, note }));
  },
});
