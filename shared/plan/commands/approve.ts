import * as z from 'zod/mini';
import { accept, defineCommand, refuse } from '../command.ts';
import { planApproved } from '../events/plan-approved.ts';
import { timingLookedAt } from '../events/timing-looked-at.ts';
import { FROM_PAPER } from '../imported.ts';
import { lineProblem } from '../line.ts';
import { readiness } from '../readiness/index.ts';

/** HR approves the version that they read, having looked at the timing. */
export const approve = defineCommand({
  type: 'approve',
  version: 1,
  title: 'Approve',
  who: ['hr'],
  when: ['in_review'],
  yields: ['timing_looked_at', 'plan_approved'],
  data: z.object({ contentHash: z.string(), timingLookedAt: z.boolean() }),
  decide: (plan, data, { now }) => {
    if (plan.imported) return FROM_PAPER;
    if (data.contentHash !== plan.contentHash)
      return refuse(
        'other_version',
        'The plan changed since you opened it. Read the new version, then approve.',
      );
    if (!data.timingLookedAt)
      return refuse('timing_not_looked_at', 'Look at the timing first, and tick that you did.');
    if (now.subjectHasRunningPlan)
      return refuse(
        'has_running_plan',
        'This person already has a running plan. Only one at a time is fair.',
      );
    const line = lineProblem(plan, now);
    if (line) return line;
    const open =
      plan.content && readiness(plan.content, now).find((finding) => finding.blocks === 'approval');
    if (open) return refuse('not_ready', `${open.reason} ${open.fix}`);
    return accept(
      timingLookedAt.make(now.today, {}),
      planApproved.make(now.today, { contentHash: data.contentHash }),
    );
  },
});
