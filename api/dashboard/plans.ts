import { type PlanSummary, plansAnswerSchema } from '@fairway/shared/contract/plans.ts';
import { ask } from './client.ts';

/** Every plan that the viewer may see, newest change first: all pages of the list. */
export async function allPlans(): Promise<PlanSummary[]> {
  const plans: PlanSummary[] = [];
  let cursor: string | null = null;
  do {
    const query: string = cursor ? `?cursor=${encodeURIComponent(cursor)}` : '';
    const page = await ask(plansAnswerSchema, `/v1/plans${query}`);
    plans.push(...page.plans);
    cursor = page.next;
  } while (cursor);
  return plans;
}
