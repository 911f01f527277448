import type { PlanSummary } from '@fairway/shared/contract/plans.ts';
import type { Status } from '@fairway/shared/plan/state.ts';
import { WORDS } from '@fairway/shared/plan/words.ts';

/** What a row may be asked to be. `needs_me`: something is the viewer's to do; `asks_for_hr`: the
 * employee waits for HR; `open`: not closed, or somebody waits. */
export type Show = 'needs_me' | 'asks_for_hr' | 'open' | 'all' | Status;
export type Filter = { show: Show; words: string };

/** What the viewer has to do on a plan now, in a few words; nothing when it is somebody else's turn. */
export function turnOf(plan: PlanSummary, today: string): string | undefined {
  const { relation, status } = plan;
  if (plan.asksForHr) return 'Get in touch';
  if (plan.appealWaits) return 'An appeal waits';
  if (plan.kind === 'referral') return relation === 'hr' && status === 'in_review' ? 'Take it up' : undefined;
  if (plan.overdueCheckIns > 0 && relation !== 'employee') return 'Check-in overdue';
  if (plan.overdueSupport > 0 && relation !== 'employee') return 'Support overdue';
  if (relation === 'hr' && status === 'in_review') return 'Review';
  if (relation === 'hr' && plan.proposed) return 'Confirm the outcome';
  if (relation === 'manager' && plan.kind !== 'pip') return lighterTurn(plan, today);
  if (relation === 'manager') {
    if (status === 'draft') return 'Finish the draft';
    if (status === 'approved') return 'Share';
    if (status === 'shared') return 'Hold the launch meeting';
    if (status === 'evaluating' && !plan.proposed) return 'Propose an outcome';
    if (status === 'active' && plan.endsOn !== null && plan.endsOn <= today) return 'Evaluate';
    if (status === 'active' && plan.nextDueOn === today) return 'Due today';
  }
  return undefined;
}

/** The manager's turn on a lighter plan. */
function lighterTurn({ status, endsOn, nextDueOn }: PlanSummary, today: string): string | undefined {
  if (status === 'draft') return 'Finish and share it';
  if (status !== 'active') return undefined;
  if (endsOn !== null && endsOn <= today) return 'Look back';
  return nextDueOn !== null && nextDueOn <= today ? 'A task is due' : undefined;
}

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** The rows that the filter leaves: those with something to do first, then by what is due next, then by name. */
export function filtered(
  plans: readonly PlanSummary[],
  { show, words }: Filter,
  today: string,
): PlanSummary[] {
  const sought = plain(words).split(/\s+/).filter(Boolean);
  const shown = plans.filter((plan) => {
    const text = plain(
      `${plan.subject.name} ${plan.subject.title ?? ''} ${plan.manager.name} ${WORDS[plan.kind]}`,
    );
    return isShown(plan, show, today) && sought.every((word) => text.includes(word));
  });
  return shown.toSorted(
    (a, b) =>
      Number(!turnOf(a, today)) - Number(!turnOf(b, today)) ||
      (a.nextDueOn ?? '9999').localeCompare(b.nextDueOn ?? '9999') ||
      a.subject.name.localeCompare(b.subject.name),
  );
}

function isShown(plan: PlanSummary, show: Show, today: string): boolean {
  if (show === 'all') return true;
  if (show === 'open') return plan.status !== 'closed' || turnOf(plan, today) !== undefined;
  if (show === 'needs_me') return turnOf(plan, today) !== undefined;
  if (show === 'asks_for_hr') return plan.asksForHr === true;
  return plan.status === show;
}
