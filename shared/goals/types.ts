import type { Reading } from './reading.ts';

/** What an entry of a plan is: the same words are judged differently as a goal and as a concern. */
export type Kind = 'goal' | 'expectation' | 'concern' | 'support' | 'consequence';

/** What is known around the text. Every key is optional; days are ISO strings. */
export interface Context {
  /** The employee's role, in words. */
  role?: string;
  /** First day of the plan. */
  planStart?: string;
  /** Length of the plan in calendar days. */
  planDays?: number;
  /** Working days that this person has within the plan, at their share of full time. */
  workingDays?: number;
  /** The day on which the text is checked. */
  today?: string;
  /** The concern this entry answers. */
  concern?: string;
  /** The expectation this entry answers. */
  expectation?: string;
  /** Where the measure stands now, as text ("62%"). */
  baseline?: string;
  /** Names of other employees, who must not appear in the text. */
  names?: readonly string[];
}

export interface CheckOptions {
  kind: Kind;
  context?: Context;
}

/** The five letters. `null` means that the text gives nothing to judge; A and R are hints only. */
export interface Smart {
  specific: boolean;
  measurable: boolean;
  achievable: boolean | null;
  relevant: boolean | null;
  timeBound: boolean;
}

export type Severity = 'warning' | 'hint';

/** One remark about the text between `start` and `end` (UTF-16 offsets of the text as given). */
export interface Finding {
  code: Code;
  start: number;
  end: number;
  severity: Severity;
  /** Why it matters, in one plain sentence for a manager. */
  message: string;
  /** What to write instead. */
  fix: string;
  /** Words that can stand for the marked ones as they are. */
  replacement?: string;
}

/** What `check` answers. */
export interface Checked {
  smart: Smart;
  findings: Finding[];
}

/** Codes of the labelling rules: these are scored. */
export type ScoredCode =
  | 'vague_term'
  | 'no_metric'
  | 'no_deadline'
  | 'no_baseline'
  | 'deadline_outside_plan'
  | 'multiple_goals'
  | 'subjective_opinion'
  | 'personality_attack'
  | 'absolute_standard'
  | 'foregone_conclusion'
  | 'punitive_tone'
  | 'protected_characteristic'
  | 'protected_leave_or_complaint'
  | 'no_support'
  | 'no_employee_voice'
  | 'hedge'
  | 'passive_no_owner'
  | 'unmeasurable_verb'
  | 'unrealistic_timeframe'
  | 'not_in_employee_control';

/** Further hints, at most one in a text and outside the score. */
export type HintCode =
  | 'only_what_not_to_do'
  | 'legal_conclusion'
  | 'measure_without_source'
  | 'steep_jump'
  | 'added_burden'
  | 'secondhand_or_undated'
  | 'other_employee_named';

export type Code = ScoredCode | HintCode;

/** Where a rule sees its fault, with words of its own where the rule's standing ones can be bettered. */
export interface Spot {
  start: number;
  end: number;
  message?: string;
  fix?: string;
  replacement?: string;
}

/** A text with the kind it is written as, for a rule's examples. */
export interface Example {
  text: string;
  kind: Kind;
  context?: Context;
}

/** One rule: what it finds and why. */
export interface Rule {
  code: Code;
  title: string;
  severity: Severity;
  /** The kinds of entry it looks at; all if left out. */
  kinds?: readonly Kind[];
  /** Why a manager should care: the message of each finding. */
  message: string;
  /** What to write instead, where `find` has nothing closer to the text. */
  fix: string;
  /** Phrases the rule looks for, by tag; a tag ending in ".not" cancels what it touches. */
  phrases?: Record<string, string>;
  find(reading: Reading): Spot[];
}

/** What the docs and the tests know of a rule beyond what ships. */
export interface About {
  /** Where the rule comes from. */
  source: string;
  /** Examples the rule must mark. */
  bad: readonly Example[];
  /** Examples the rule must leave alone. */
  good: readonly Example[];
}
