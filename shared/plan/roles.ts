import type { Day } from './dates.ts';

/** What an account may be in an organisation. */
export const ROLES = ['hr', 'manager', 'employee', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

/**
 * Who somebody is to one plan. Relationship beats role: the subject is only ever its employee, who writes a plan is only
 * ever its manager, and nobody is HR to a plan that they led before, to one about somebody below them, or to one about
 * somebody outside of the units that they serve. Whoever HR invited to the one plan is its collaborator until the invitation
 * ends, unless one of these stands in the way.
 */
export const RELATIONS = ['employee', 'manager', 'manager_above', 'hr', 'collaborator', 'none'] as const;
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
  /** The organisation's day: an invitation lasts until one. Without it nobody is a collaborator. */
  today?: Day;
}

/** Somebody whom HR invited to one plan, and the last day on which they may see it. */
export interface Invited {
  personId: string;
  until: Day;
  /** HR ended it before. */
  ended?: unknown;
}

/** Who a plan is about, who leads it, who led it before, and whom HR invited to it. */
export interface Parties {
  subjectId: string;
  managerId: string;
  handOvers: readonly { from: string }[];
  collaborators?: readonly Invited[];
}

export function relation(parties: Parties, actor: Actor): Relation {
  if (actor.personId === parties.subjectId) return 'employee';
  if (actor.personId === parties.managerId) return 'manager';
  if (actor.managesAbove) return 'manager_above';
  const hasLed = parties.handOvers.some(({ from }) => from === actor.personId);
  if (actor.managesSubject || hasLed) return 'none';
  if (actor.roles.includes('hr') && !actor.outsideUnits) return 'hr';
  return isInvited(parties, actor.personId, actor.today) ? 'collaborator' : 'none';
}

/** Says whether somebody holds an invitation to a plan that neither ran out before this day nor was ended. */
export const isInvited = (
  { collaborators = [] }: Pick<Parties, 'collaborators'>,
  personId: string,
  today = '9999-12-31',
): boolean => collaborators.some((one) => one.personId === personId && !one.ended && today <= one.until);
