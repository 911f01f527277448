import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

type Letter = 'specific' | 'measurable' | 'achievable' | 'relevant' | 'timebound';

interface LabelledText {
  id: string;
  text: string;
  kind: string;
  source: string;
  labels: Record<Letter, 0 | 1 | null>;
  flags: string[];
  notes: string;
  context?: { role?: string; plan_days?: number; plan_start?: string };
}

const KINDS = ['goal', 'expectation', 'concern', 'support', 'consequence'];
const DERIVED = ['no_metric', 'no_deadline'];
const CODES = [
  'vague_term',
  'no_baseline',
  'deadline_outside_plan',
  'multiple_goals',
  'subjective_opinion',
  'personality_attack',
  'absolute_standard',
  'foregone_conclusion',
  'punitive_tone',
  'protected_characteristic',
  'protected_leave_or_complaint',
  'no_support',
  'no_employee_voice',
  'hedge',
  'passive_no_owner',
  'unmeasurable_verb',
  'unrealistic_timeframe',
  'not_in_employee_control',
];
/** Flags that say why a target cannot be reached: each of them takes the letter A away. */
const OUT_OF_REACH = ['absolute_standard', 'unrealistic_timeframe', 'not_in_employee_control'];

const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.jsonl'));

function read(file: string): LabelledText[] {
  const lines = readFileSync(join(import.meta.dirname, file), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => JSON.parse(line));
}

const all = files.flatMap(read);
const dev = files.filter((name) => name.startsWith('dev-')).flatMap(read);
const heldOut = files.filter((name) => name.startsWith('held-out')).flatMap(read);
const isAim = ({ kind }: LabelledText) => kind === 'goal' || kind === 'expectation';
const idsWhere = (texts: LabelledText[], wrong: (text: LabelledText) => boolean) =>
  texts.filter(wrong).map(({ id }) => id);
const repeated = (values: string[]) => values.filter((value, at) => values.indexOf(value) !== at);
/** Letters and digits only, so that a text copied with another comma still counts as the same. */
const gist = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');

describe.each(files)('%s', (file) => {
  const texts = read(file);

  test('has whole records', () => {
    const incomplete = idsWhere(
      texts,
      ({ id, text, kind, source, notes }) =>
        !id || !text?.trim() || !KINDS.includes(kind) || source !== 'own' || typeof notes !== 'string',
    );
    expect(incomplete).toEqual([]);
  });

  test('knows every flag, each once', () => {
    const known = new Set([...CODES, ...DERIVED]);
    expect(idsWhere(texts, ({ flags }) => flags.some((flag) => !known.has(flag)))).toEqual([]);
    expect(idsWhere(texts, ({ flags }) => repeated(flags).length > 0)).toEqual([]);
  });

  test('judges S, M and T of every text, A and R of goals and expectations only', () => {
    const undecided = idsWhere(texts, ({ labels }) =>
      [labels.specific, labels.measurable, labels.timebound].some((letter) => letter !== 0 && letter !== 1),
    );
    const beyondItsKind = idsWhere(
      texts,
      (text) => !isAim(text) && (text.labels.achievable !== null || text.labels.relevant !== null),
    );
    expect(undecided).toEqual([]);
    expect(beyondItsKind).toEqual([]);
  });

  test('derives no_metric and no_deadline from the letters', () => {
    const wrong = idsWhere(texts, (text) => {
      const noMetric = isAim(text) && text.labels.measurable === 0;
      const noDeadline = text.kind === 'goal' && text.labels.timebound === 0;
      return (
        text.flags.includes('no_metric') !== noMetric || text.flags.includes('no_deadline') !== noDeadline
      );
    });
    expect(wrong).toEqual([]);
  });

  test('flags an unmeasurable verb only where the measure is missing', () => {
    const wrong = idsWhere(
      texts,
      ({ flags, labels }) => flags.includes('unmeasurable_verb') && labels.measurable === 1,
    );
    expect(wrong).toEqual([]);
  });

  test('places a deadline outside the plan only where the plan is given', () => {
    const wrong = idsWhere(
      texts,
      ({ flags, context }) =>
        flags.includes('deadline_outside_plan') && !(context?.plan_days && context.plan_start),
    );
    expect(wrong).toEqual([]);
  });
});

/** There is no held-out file between the day one is read and the day the next is written. */
const parts = [
  { name: 'dev', texts: dev, atLeast: 15 },
  { name: 'held-out', texts: heldOut, atLeast: 10 },
].filter(({ texts }) => texts.length > 0);

describe.each(parts)('$name texts', ({ texts, atLeast }) => {
  test.each(CODES)('have enough of %s to measure it', (code) => {
    expect(texts.filter(({ flags }) => flags.includes(code)).length).toBeGreaterThanOrEqual(atLeast);
  });

  test('take A away exactly where the target is out of reach', () => {
    const wrong = idsWhere(texts.filter(isAim), ({ flags, labels }) => {
      const outOfReach = flags.some((flag) => OUT_OF_REACH.includes(flag));
      const expected = outOfReach ? 0 : labels.measurable === 1 ? 1 : null;
      return labels.achievable !== expected;
    });
    expect(wrong).toEqual([]);
  });

  test('call a support entry empty exactly where it names nothing concrete', () => {
    const wrong = idsWhere(
      texts.filter(({ kind }) => kind === 'support'),
      ({ flags, labels }) => flags.includes('no_support') !== (labels.specific === 0),
    );
    expect(wrong).toEqual([]);
  });

  test('leave more than 35% of the texts without a fault but missing letters', () => {
    const clean = texts.filter(({ flags }) => flags.every((flag) => DERIVED.includes(flag)));
    expect(clean.length / texts.length).toBeGreaterThan(0.35);
  });
});

describe('all files together', () => {
  test('use an id once', () => {
    expect(repeated(all.map(({ id }) => id))).toEqual([]);
  });

  test('hold a text once', () => {
    expect(repeated(all.map(({ text }) => gist(text)))).toEqual([]);
  });
});
