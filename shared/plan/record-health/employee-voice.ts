import { readBy } from '../working-time.ts';
import type { HealthFinding, HealthRule } from './finding.ts';

/** The employee's view, and their receipt of the plan and of its extension. */
export const employeeVoice: HealthRule = (plan, now) => {
  const found: HealthFinding[] = [];
  if (!plan.view)
    found.push({
      code: 'no_employee_view',
      reason: 'The employee has neither given their view nor declined to.',
      fix: 'Invite it again and give time for it.',
    });
  if (!plan.acknowledgement)
    found.push({
      code: 'receipt_open',
      reason: 'Receipt of the plan is neither acknowledged nor recorded as declined.',
      fix: 'Ask for it; if it is declined, record when and who was there.',
    });
  const extension = plan.extensions.at(-1);
  if (extension && !extension.answer && now.today >= readBy(extension.on, now))
    found.push({
      code: 'extension_receipt_open',
      reason: 'Receipt of the extension is neither acknowledged nor recorded as declined.',
      fix: 'Ask for it; if it is declined, record when and who was there.',
    });
  return found;
};
