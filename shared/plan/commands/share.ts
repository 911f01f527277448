import * as z from 'zod/mini';
import { accept, defineCommand, refuse } from '../command.ts';
import { planShared } from '../events/plan-shared.ts';

/** Gives the employee the approved plan and invites their view. */
export const share = defineCommand({
  type: 'share',
  version: 1,
  title: 'Share with the employee',
  who: ['manager', 'hr'],
  when: ['approved'],
  yields: ['plan_shared'],
  data: z.object({ contentHash: z.string() }),
  decide: (plan, data, { now }) => {
    if (!plan.content || data.contentHash !== plan.approval?.contentHash)
      return refuse('other_version', 'This is not the version that HR approved. Open the plan again.');
    if (now.subjectHasRunningPlan)
      return refuse('has_running_plan', 'This plan cannot be shared now. Ask HR.');
    return accept(planShared.make(now.today, { content: plan.content, contentHash: data.contentHash }));
  },
});
