import * as z from 'zod/mini';
import { accept, defineCommand, refuse } from '../command.ts';
import { importConfirmed } from '../events/import-confirmed.ts';
import { importedDates, importProblem } from '../imported.ts';
import { lineProblem } from '../line.ts';

/** HR has held the paper against what was entered: the plan runs here from now on, and the employee has it. */
export const confirmImport = defineCommand({
  type: 'confirm_import',
  version: 1,
  title: 'Confirm the paper plan',
  who: ['hr'],
  when: ['in_review'],
  yields: ['import_confirmed'],
  data: z.object({ contentHash: z.string() }),
  decide: (plan, data, { now }) => {
    const { imported, content, contentHash, subjectId, managerId } = plan;
    if (!imported || !content || !contentHash)
      return refuse('not_imported', 'This plan was not entered from paper. Review it instead.');
    if (data.contentHash !== contentHash)
      return refuse('other_version', 'The plan changed since you opened it. Read it again, then confirm.');
    if (now.subjectHasRunningPlan)
      return refuse(
        'has_running_plan',
        'This person already has a running plan. Only one at a time is fair.',
      );
    const { paper, sharedOn, launchedOn } = imported;
    const entered = { subjectId, managerId, paper, sharedOn, launchedOn, content };
    const dates = importedDates(entered, now.today, now.policy);
    return (
      lineProblem(plan, now) ??
      importProblem(entered, now.today) ??
      accept(importConfirmed.make(now.today, { paper, sharedOn, ...dates, content, contentHash }))
    );
  },
});
