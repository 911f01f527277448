/** What an account may be in an organisation. */
export const ROLES = ['hr', 'manager', 'employee', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

/**
 * Who somebody is to one plan. Relationship beats role: the subject is only ever its employee, and who writes a plan is
 * only ever its manager, whatever else they are.
 */
export const RELATIONS = ['employee', 'manager', 'manager_above', 'hr', 'none'] as const;
export type Relation = (typeof RELATIONS)[number];

/** Somebody who looks or acts, as the directory knows them at this moment. */
export interface Actor {
  personId: string;
  roles: readonly Role[];
  /** The directory names the actor as the subject's manager today. */
  managesSubject: boolean;
  /** The subject reports to the actor through somebody else. */
  managesAbove: boolean;
}

interface Parties {
  subjectId: string;
  managerId: string;
}

/** Whether somebody managed the plan before it was handed over: who wrote a plan decides nothing on it, as HR neither. */
export const hasManaged = (plan: { handOvers: readonly { from: string }[] }, personId: string): boolean =>
  plan.handOvers.some(({ from }) => from === personId);

export function relation(parties: Parties, actor: Actor): Relation {
  if (actor.personId === parties.subjectId) return 'employee';
  if (actor.personId === parties.managerId) return 'manager';
  if (actor.roles.includes('hr')) return 'hr';
  if (actor.managesAbove) return 'manager_above';
  return 'none';
}
