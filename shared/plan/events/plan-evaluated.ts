import { defineEvent, markOf } from '../event.ts';
import type { Result } from '../state.ts';

interface Evaluation {
  goals: { goalId: string; result: Result; value: number | null; evidence: string }[];
  summary: string;
}

/** The manager's evaluation against the goals' own measures. */
export const planEvaluated = defineEvent<Evaluation>({
  type: 'plan_evaluated',
  version: 1,
  audience: 'all',
  title: 'Evaluation',
  evolve: ({ proposalReturned: _, ...plan }, event) => ({
    ...plan,
    status: 'evaluating',
    evaluation: { ...markOf(event), ...event.data },
  }),
});
