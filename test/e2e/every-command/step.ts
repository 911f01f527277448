import type { CommandType, Relation } from '@fairway/shared/plan';

/** Everybody who does something, and what they are to the plan. */
export const RELATION_OF = {
  hr: 'hr',
  hr2: 'hr',
  manager: 'manager',
  successor: 'manager',
  employee: 'employee',
  silent: 'employee',
  counsel: 'collaborator',
} as const satisfies Record<string, Relation>;
export type Who = keyof typeof RELATION_OF;

/** One command as a person does it on the plan's page: the button, what is filled in, and the button that sends it. */
export interface Step {
  as: Who;
  type: CommandType;
  /** What the button that opens the form is called. */
  press: string | RegExp;
  /** Parts of the form that are folded. */
  unfold?: RegExp;
  /** Fields by their label: words to write or an option to choose; `true` marks a box or a button of a group. */
  fields?: readonly (readonly [label: string | RegExp, value: string | true])[];
  /** Another button within the form, pressed before its fields are filled. */
  first?: string;
  /** The group in which the fields stand, where there are several like it. */
  within?: string;
}

export const WHY = 'As we said in the talk.';
export const text = (label: string | RegExp) => [label, WHY] as const;

/** Says where the day of a step lies: working days from the sharing, seen from today. */
export interface Days {
  today: string;
  in: (days: number) => string;
}
