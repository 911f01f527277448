/** What an account may be in an organisation. */
export const ROLES = ['hr', 'manager', 'employee', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

/**
 * Who somebody is to one plan. Relationship beats role: the subject is only ever its employee, who writes a plan is only
 * ever its manager, and nobody is HR to a plan that they led before, to one about somebody below them, or to one about
 * somebody outside of the units that they serve.
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
  /** The actor is in HR for listed units, and the subject belongs to none of them today. */
  outsideUnits?: boolean;
}

/** Who a plan is about, who leads it, and who led it before. */
export interface Parties {
  subjectId: string;
  managerId: string;
  handOvers: readonly { from: string }[];
}

export function relation(parties: Parties, actor: Actor): Relation {
  if (actor.personId === parties.subjectId) return 'employee';
  if (actor.personId === parties.managerId) return 'manager';
  if (actor.managesAbove) return 'manager_above';
  const hasLed = parties.handOvers.some(({ from }) => from === actor.personId);
  const isInLine = actor.managesSubject || hasLed;
  return actor.roles.includes('hr') && !isInLine && !actor.outsideUnits ? 'hr' : 'none';
}
