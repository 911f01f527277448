import * as z from 'zod/mini';
import { amendmentProblem, onlyEases } from '../amendment.ts';
import { accept, type Context, type Decision, defineCommand, type Refusal } from '../command.ts';
import { type Content, contentHash, contentSchema, text, written } from '../content.ts';
import { planAmended } from '../events/plan-amended.ts';
import type { Plan } from '../state.ts';

interface Amending {
  content: Content;
  reason: string;
  surprise: string;
}

function decideAmendment(plan: Plan, data: Amending, { commandId, now }: Context): Decision | Refusal {
  const problem = amendmentProblem(plan, data, now);
  if (problem || !plan.content) return problem as Refusal;
  const hash = contentHash(data.content);
  const needsReceipt = !onlyEases(plan.content, data.content);
  return accept(planAmended.make(now.today, { id: commandId, ...data, contentHash: hash, needsReceipt }));
}

const amending = {
  type: 'amend',
  title: 'Amend the plan',
  who: ['manager', 'hr'],
  when: ['active'],
  yields: ['plan_amended'],
} as const;

/** Version 1 could not bring in a new concern. */
export const amendV1 = defineCommand({
  ...amending,
  version: 1,
  data: z.object({ content: contentSchema, reason: written }),
  decide: (plan, data, context) => decideAmendment(plan, { ...data, surprise: '' }, context),
});

/**
 * Changes a running plan openly: goals, measures, days, milestones, support, concerns and their evidence. The plan rests until
 * the employee has answered, unless it only gives more support or more time.
 */
export const amend = defineCommand({
  ...amending,
  version: 2,
  data: z.object({
    content: contentSchema,
    reason: written,
    /** Why a new concern cannot wait; empty where there is none. */
    surprise: text,
  }),
  decide: decideAmendment,
});
