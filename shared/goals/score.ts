import type { Entry, Letter } from './entries.ts';
import type { Checked } from './types.ts';

/** How well one letter or code was found: hits, false alarms and misses. */
export interface Tally {
  name: string;
  hits: number;
  alarms: number;
  misses: number;
}

/** Codes outside the labelling rules; they are hints and not scored. */
const UNSCORED: ReadonlySet<string> = new Set([
  'only_what_not_to_do',
  'legal_conclusion',
  'measure_without_source',
  'steep_jump',
  'added_burden',
  'secondhand_or_undated',
  'other_employee_named',
]);

const LETTERS: readonly Letter[] = ['specific', 'measurable', 'timeBound', 'achievable', 'relevant'];

/**
 * Tallies letters and codes over labelled entries and what a checker answered for each, in the same order. A
 * letter counts over goals and expectations with the missing letter as the positive class, where a label is given.
 */
export function score(
  entries: readonly Entry[],
  answers: readonly Checked[],
): { letters: Tally[]; codes: Tally[] } {
  const letters = LETTERS.map((letter) =>
    tally(`${letter} missing`, entries, answers, (entry, answer) => letterOf(letter, entry, answer)),
  );
  const names = new Set<string>();
  entries.forEach((entry, at) => {
    for (const code of entry.labels?.codes ?? []) names.add(code);
    for (const { code } of answers[at]!.findings) if (!UNSCORED.has(code)) names.add(code);
  });
  const codes = [...names]
    .sort()
    .map((name) =>
      tally(name, entries, answers, (entry, answer) =>
        entry.labels
          ? [entry.labels.codes.includes(name), answer.findings.some(({ code }) => code === name)]
          : undefined,
      ),
    );
  return { letters, codes };
}

type Pair = [wanted: boolean, given: boolean] | undefined;

function letterOf(letter: Letter, entry: Entry, answer: Checked): Pair {
  const wanted = entry.labels?.letters[letter];
  const standing = entry.options.kind === 'goal' || entry.options.kind === 'expectation';
  if (!standing || wanted === undefined || wanted === null) return undefined;
  return [!wanted, answer.smart[letter] === false];
}

function tally(
  name: string,
  entries: readonly Entry[],
  answers: readonly Checked[],
  pairOf: (entry: Entry, answer: Checked) => Pair,
): Tally {
  const sum: Tally = { name, hits: 0, alarms: 0, misses: 0 };
  entries.forEach((entry, at) => {
    const pair = pairOf(entry, answers[at]!);
    if (!pair) return;
    const [wanted, given] = pair;
    if (wanted && given) sum.hits++;
    else if (given) sum.alarms++;
    else if (wanted) sum.misses++;
  });
  return sum;
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

export const precision = ({ hits, alarms }: Tally): number => share(hits, hits + alarms);
export const recall = ({ hits, misses }: Tally): number => share(hits, hits + misses);
export const f1 = ({ hits, alarms, misses }: Tally): number => share(2 * hits, 2 * hits + alarms + misses);
export const positives = ({ hits, misses }: Tally): number => hits + misses;

/** Mean F1 over the tallies with at least `atLeast` positives; 0 if there are none. */
export function macroF1(tallies: readonly Tally[], atLeast = 1): number {
  const counted = tallies.filter((one) => positives(one) >= atLeast);
  return share(
    counted.reduce((sum, one) => sum + f1(one), 0),
    counted.length,
  );
}
