/** Who asks for a plan: each stands to it in another way. */
export const RELATIONS = [
  'subject',
  'manager',
  'hr',
  'collaborator',
  'above',
  'hrAbove',
  'otherManager',
  'colleague',
  'administrator',
  'foreignHr',
] as const;
export type Relation = (typeof RELATIONS)[number];

/**
 * What each gets of a plan in every state, in the order of RELATIONS: 200 is the plan, in the list and as a record too;
 * 404 is nothing, the same as of a plan that does not exist. A plan is its employee's from the day it is
 * shared; of a draft HR sees that it was opened, its text stays with its author.
 */
export const ACCESS_BY_STATE = {
  draft: [404, 200, 200, 200, 404, 404, 404, 404, 404, 404],
  review: [404, 200, 200, 200, 404, 404, 404, 404, 404, 404],
  approved: [404, 200, 200, 200, 404, 404, 404, 404, 404, 404],
  shared: [200, 200, 200, 200, 200, 200, 404, 404, 404, 404],
  active: [200, 200, 200, 200, 200, 200, 404, 404, 404, 404],
  evaluating: [200, 200, 200, 200, 200, 200, 404, 404, 404, 404],
  closed: [200, 200, 200, 200, 200, 200, 404, 404, 404, 404],
} as const satisfies Record<string, readonly (200 | 404)[]>;

export type State = keyof typeof ACCESS_BY_STATE;
