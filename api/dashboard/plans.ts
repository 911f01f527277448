import { type PlanSummary, type PlansQuery, plansAnswerSchema } from '@fairway/shared/contract/plans.ts';
import { ask } from './client.ts';

type Asked = Pick<PlansQuery, 'status' | 'relation'>;

/**
 * The plans that the viewer may see, narrowed to a status or to who they are to it, newest change first: page after page.
 * @param heard called with what has come so far, after each page that is not the last; what it gives back false ends it
 */
export async function plansOf(
  asked: Asked,
  heard: (soFar: PlanSummary[]) => boolean = () => true,
): Promise<PlanSummary[]> {
  const plans: PlanSummary[] = [];
  let cursor: string | undefined;
  do {
    const query = new URLSearchParams({ ...asked, ...(cursor && { cursor }) });
    const page = await ask(plansAnswerSchema, `/v1/plans?${query}`);
    plans.push(...page.plans);
    cursor = page.next ?? undefined;
  } while (cursor && heard([...plans]));
  return plans;
}

/** The same without the plans that are about the viewer, or that HR invited them to: those are on a page of their own. */
export async function teamPlans(
  asked: Asked,
  heard?: (soFar: PlanSummary[]) => boolean,
): Promise<PlanSummary[]> {
  return ofTeam(await plansOf(asked, heard && ((soFar) => heard(ofTeam(soFar)))));
}

const ofTeam = (plans: readonly PlanSummary[]): PlanSummary[] =>
  plans.filter(({ relation }) => relation !== 'employee' && relation !== 'collaborator');
