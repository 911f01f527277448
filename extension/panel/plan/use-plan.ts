import type { PlanAnswer } from '@fairway/shared/contract/plans.ts';
import { api } from '../background.ts';
import { recorded } from '../state.ts';
import { type Loaded, useLoad } from '../use-load.ts';

/** A plan as the signed-in person may see it; asked for again when something was recorded. */
export function usePlan(planId: string): [Loaded<PlanAnswer>, () => void] {
  return useLoad(planId, () => api('plan', planId), recorded.value);
}

/** The name of somebody on a plan. */
export const nameIn = (answer: PlanAnswer, id: string): string =>
  answer.people.find((person) => person.id === id)?.name ?? 'somebody who has left';
