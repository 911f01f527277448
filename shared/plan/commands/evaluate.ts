import * as z from 'zod/mini';
import { accept, defineCommand, refuse } from '../command.ts';
import { id, text } from '../content.ts';
import { planEvaluated } from '../events/plan-evaluated.ts';
import { RESULTS } from '../state.ts';

/** Evaluates every goal against its own measure, from what the record holds. */
export const evaluate = defineCommand({
  type: 'evaluate',
  version: 1,
  title: 'Evaluate',
  who: ['manager'],
  when: ['active', 'evaluating'],
  yields: ['plan_evaluated'],
  data: z.object({
    goals: z
      .array(z.object({ goalId: id, result: z.enum(RESULTS), value: z.nullable(z.number()), evidence: text }))
      .check(z.maxLength(50)),
    summary: text,
  }),
  decide: (plan, data, { now }) => {
    if (plan.proposal)
      return refuse('proposed_already', 'An outcome is already with HR. Ask them to return it first.');
    const owed = (plan.content?.goals ?? []).map((goal) => goal.id).sort();
    const judged = data.goals.map((goal) => goal.goalId).sort();
    if (owed.join() !== judged.join())
      return refuse('every_goal_once', 'Evaluate every goal of the plan, each once.');
    const bare = data.goals.some((goal) => goal.value === null && goal.evidence.trim() === '');
    if (bare)
      return refuse(
        'evidence_needed',
        'Give each goal its value, or say what on the record shows the result.',
      );
    return accept(planEvaluated.make(now.today, data));
  },
});
