import { defineEvent, markOf } from '../event.ts';

export const selfEvaluated = defineEvent<{ text: string }>({
  type: 'self_evaluated',
  version: 1,
  audience: 'all',
  title: 'Employee’s evaluation',
  evolve: (plan, event) => ({ ...plan, selfEvaluation: { ...markOf(event), text: event.data.text } }),
});
