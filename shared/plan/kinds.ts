/** Lighter plans: the better tool where a PIP would be too much. Several may run at a time; they count in no PIP figure. */
export const LIGHTER_KINDS = ['coaching', 'training', 'mentorship', 'role_clarification'] as const;
export type LighterKind = (typeof LIGHTER_KINDS)[number];

/** What a plan's stream holds. A `referral` is no plan: triage led to HR, and only that is kept. */
export const PLAN_KINDS = ['pip', ...LIGHTER_KINDS, 'referral'] as const;
export type PlanKind = (typeof PLAN_KINDS)[number];

export const PIP_ALONE: readonly PlanKind[] = ['pip'];
export const REFERRAL_ALONE: readonly PlanKind[] = ['referral'];
export const PIP_AND_LIGHTER: readonly PlanKind[] = ['pip', ...LIGHTER_KINDS];

export const isLighter = (kind: PlanKind): kind is LighterKind =>
  (LIGHTER_KINDS as readonly string[]).includes(kind);
