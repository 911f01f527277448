import type { AppealRight, Day, Evaluation, Plan } from '@fairway/shared/plan';

/** Outcomes that the employee is told in a letter: all that can end or extend a plan that was shared. */
export const LETTER_OUTCOMES = [
  'met',
  'extended',
  'reassignment',
  'further_disciplinary_action',
  'termination',
  'ended_otherwise',
  'withdrawn',
] as const;
export type LetterOutcome = (typeof LETTER_OUTCOMES)[number];

/** What was decided, or is proposed, about a plan. */
export interface Decision {
  outcome: LetterOutcome;
  reason: string;
  on: Day;
  /** Who confirmed it, or proposed it. */
  by: string;
  confirmed: boolean;
  followUpOn: Day | null;
  /** The last day before and after an extension. */
  extension: { from: Day; to: Day } | null;
  /** To whom and until when it can be appealed, where that is settled. */
  appeal: AppealRight | null;
  /** What it rests on, if there was an evaluation. */
  evaluation: Evaluation | undefined;
}

const isLetterOutcome = (outcome: string): outcome is LetterOutcome =>
  LETTER_OUTCOMES.some((known) => known === outcome);

/** Every decision that a letter can be written about, the newest first; none for a plan that was never shared. */
export function decisions(plan: Plan): Decision[] {
  if (!plan.sharing) return [];
  const { proposal, outcome, launch } = plan;
  const found: Decision[] = plan.extensions.map(({ from, to, reason, on, by, evaluation }) => ({
    outcome: 'extended',
    reason,
    on,
    by,
    confirmed: true,
    followUpOn: null,
    extension: { from, to },
    appeal: null,
    evaluation,
  }));
  if (proposal && isLetterOutcome(proposal.outcome))
    found.push({
      outcome: proposal.outcome,
      reason: proposal.reason,
      on: proposal.on,
      by: proposal.by,
      confirmed: false,
      followUpOn: proposal.followUpOn,
      extension: proposal.newEnd && launch ? { from: launch.endsOn, to: proposal.newEnd } : null,
      appeal: null,
      evaluation: plan.evaluation,
    });
  if (outcome && isLetterOutcome(outcome.outcome))
    found.push({
      outcome: outcome.outcome,
      reason: outcome.reason,
      on: outcome.on,
      by: outcome.by,
      confirmed: true,
      followUpOn: outcome.followUpOn,
      extension: null,
      appeal: outcome.appeal ?? null,
      evaluation: plan.evaluation,
    });
  return found.reverse();
}
