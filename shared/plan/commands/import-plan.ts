import { accept, defineCommand, refuse } from '../command.ts';
import { contentHash } from '../content.ts';
import { importConfirmed } from '../events/import-confirmed.ts';
import { planImported } from '../events/plan-imported.ts';
import { planOpened } from '../events/plan-opened.ts';
import { importedDates, importProblem, importSchema } from '../imported.ts';

/** Enters a plan that runs on paper: by its manager for HR to confirm, or by HR, which is the confirmation. */
export const importPlan = defineCommand({
  type: 'import_plan',
  version: 1,
  title: 'Enter a plan that runs on paper',
  who: ['manager', 'hr'],
  when: [],
  yields: ['plan_opened', 'plan_imported', 'import_confirmed'],
  data: importSchema,
  decide: (_, entered, { relation, now }) => {
    const problem = importProblem(entered, now.today);
    if (problem) return problem;
    if (now.subjectHasRunningPlan)
      return refuse('has_running_plan', 'This plan cannot be entered now. Ask HR.');
    const { subjectId, managerId, paper, sharedOn, content } = entered;
    const hash = contentHash(content);
    const dates = importedDates(entered, now.today, now.policy);
    const confirmed = { paper, sharedOn, ...dates, content, contentHash: hash };
    return accept(
      planOpened.make(now.today, { kind: 'pip', subjectId, managerId }),
      planImported.make(now.today, { ...entered, contentHash: hash }),
      ...(relation === 'hr' ? [importConfirmed.make(now.today, confirmed)] : []),
    );
  },
});
