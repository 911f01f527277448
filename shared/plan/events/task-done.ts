import { defineEvent, markOf } from '../event.ts';

/** A task of a lighter plan was done. */
export const taskDone = defineEvent<{ taskId: string; note: string }>({
  type: 'task_done',
  version: 1,
  audience: 'all',
  title: 'Task done',
  evolve: (plan, event) => {
    const { taskId, note } = event.data;
    return { ...plan, tasksDone: { ...plan.tasksDone, [taskId]: { ...markOf(event), note } } };
  },
});
