import { lastDay, type Plan } from '@fairway/shared/plan';
import { type Fact, fact } from '../model.ts';
import { nameAndTitle, type Setting } from '../setting.ts';
import { count, span } from '../wording.ts';

/** Who the plan is about and who manages it. */
export const parties = (plan: Plan, setting: Setting): Fact[] => [
  fact('Employee', nameAndTitle(setting, plan.subjectId)),
  fact('Manager', nameAndTitle(setting, plan.managerId)),
];

/** When the plan runs: its days once it was launched, until then its length. */
export function period({ launch, content }: Plan): string {
  if (launch) return span(launch.startsOn, launch.endsOn);
  if (!content) return '';
  const { length, plannedStart } = content;
  const days = `${count(length.days, 'day')} from the launch meeting`;
  if (!plannedStart) return days;
  return `${days}; planned ${span(plannedStart, lastDay(plannedStart, length.days))}`;
}
