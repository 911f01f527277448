import { count, type HealthFinding, type HealthRule } from './finding.ts';

/** Check-ins that are overdue, or that the manager did not come to. */
export const checkIns: HealthRule = (plan, { today }) => {
  const found: HealthFinding[] = [];
  const overdue = plan.checkIns.filter((one) => one.state === 'due' && one.dueOn < today).length;
  const skipped = plan.checkIns.filter((one) => one.missedBy === 'manager' || one.missedBy === 'both').length;
  if (overdue > 0)
    found.push({
      code: 'check_ins_overdue',
      reason: `${count(overdue, 'check-in')} overdue.`,
      fix: 'Log the talk if it was held, or record that it was missed and by whom.',
    });
  if (skipped > 0)
    found.push({
      code: 'check_ins_skipped',
      reason: `${count(skipped, 'check-in')} missed by the manager.`,
      fix: 'Hold one now, and consider an extension to make up for the lost time.',
    });
  return found;
};
