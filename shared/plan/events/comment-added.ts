import { defineEvent, markOf } from '../event.ts';

/** A comment between HR and manager on a part of the plan; it stays in the record. */
export const commentAdded = defineEvent<{ id: string; part: string; text: string }>({
  type: 'comment_added',
  version: 1,
  audience: 'hr_and_manager',
  title: 'Comment',
  evolve: (plan, event) => ({ ...plan, comments: [...plan.comments, { ...markOf(event), ...event.data }] }),
});
