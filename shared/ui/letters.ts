import type { Code, Finding, Smart } from '../goals/types.ts';

export type LetterState = 'met' | 'missing' | 'unsure';

export type Letter = { key: keyof Smart; letter: string; name: string; state: LetterState; reason: string };

type Words = {
  letter: string;
  name: string;
  met: string;
  missing: string;
  unsure: string;
  codes: readonly Code[];
};

const LETTERS: Record<keyof Smart, Words> = {
  specific: {
    letter: 'S',
    name: 'Specific',
    met: 'Says what will be seen or done.',
    missing: 'Say the one result or behaviour that will be seen.',
    unsure: '',
    codes: [
      'vague_term',
      'unmeasurable_verb',
      'multiple_goals',
      'personality_attack',
      'subjective_opinion',
      'hedge',
    ],
  },
  measurable: {
    letter: 'M',
    name: 'Measurable',
    met: 'Two people would measure it the same way.',
    missing: 'Give a number with its unit, or a deliverable and who accepts it.',
    unsure: '',
    codes: ['no_metric', 'unmeasurable_verb', 'vague_term', 'no_baseline'],
  },
  achievable: {
    letter: 'A',
    name: 'Achievable',
    met: 'Looks like a reachable step. You know best.',
    missing: 'May be out of reach or out of their hands. You know best.',
    unsure: 'Is it a step this person can reach, with the support promised? You know best.',
    codes: [
      'absolute_standard',
      'unrealistic_timeframe',
      'not_in_employee_control',
      'deadline_outside_plan',
      'steep_jump',
    ],
  },
  relevant: {
    letter: 'R',
    name: 'Relevant',
    met: 'Answers the concern or expectation. You know best.',
    missing: 'May not answer the concern. You know best.',
    unsure: 'Does it answer a concern and an expectation stated before? You know best.',
    codes: [],
  },
  timeBound: {
    letter: 'T',
    name: 'Time-bound',
    met: 'Has a date or a rhythm.',
    missing: 'Say by which day, or how often, within the plan.',
    unsure: '',
    codes: ['no_deadline', 'deadline_outside_plan', 'unrealistic_timeframe'],
  },
};

/** The five letters of a checked text, each with its reason: the finding that speaks against it, or a plain sentence. */
export function letters(smart: Smart, findings: readonly Finding[]): Letter[] {
  return (Object.keys(LETTERS) as (keyof Smart)[]).map((key) => {
    const { letter, name, codes, ...words } = LETTERS[key];
    const state = stateOf(smart[key]);
    const against = state === 'missing' ? codes.map((code) => findings.find((one) => one.code === code)) : [];
    return { key, letter, name, state, reason: against.find(Boolean)?.message ?? words[state] };
  });
}

const stateOf = (value: boolean | null): LetterState =>
  value === null ? 'unsure' : value ? 'met' : 'missing';
