import { defineEvent, markOf } from '../event.ts';

export const questionAsked = defineEvent<{ id: string; part: string; text: string }>({
  type: 'question_asked',
  version: 1,
  audience: 'all',
  title: 'Question',
  evolve: (plan, event) => ({ ...plan, questions: [...plan.questions, { ...markOf(event), ...event.data }] }),
});
