import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { check } from '@fairway/shared/goals';
import { type Entry, readEntry } from '@fairway/shared/goals/entries.ts';
import { macroF1, score } from '@fairway/shared/goals/score.ts';
import type { Checked, Finding } from '@fairway/shared/goals/types.ts';
import { build } from 'vite';
import { type Result, report, result } from '../support/measure/results.ts';
import { median, percentile } from '../support/measure/statistics.ts';
import { type Arm, arms, type Verdict } from './goals/arms.ts';

const CORPUS = new URL('../../shared/goals/corpus/', import.meta.url);
const ROUNDS = 5;

interface Measured {
  name: string;
  median: number;
  p95: number;
  document: number;
  f1: Record<'specific' | 'measurable' | 'timeBound', number>;
  codes: number;
}

/** Times and scores every arm on the same texts in turn, round by round, and measures our size. */
export async function run(): Promise<Result[]> {
  const { name: texts, entries } = readCorpus();
  const short = entries.filter(({ text }) => text.split(/\s+/).length <= 60);
  const document = longText(entries, 5000);
  const tested = await arms();
  const measured = await measure(tested, entries, short, document);
  print(measured);
  const [ours, ...others] = measured as [Measured, ...Measured[]];
  const linters = others.filter(({ name }) => name !== 'cue regexes');
  const best = (of: (arm: Measured) => number): number => Math.max(...others.map(of));
  return [
    result('text up to 60 words, median', ours.median, 'ms', { atMost: 0.05 }),
    result('text up to 60 words, p95', ours.p95, 'ms', { atMost: 0.5 }),
    result('5,000 words', ours.document, 'ms', { atMost: 16 }),
    result(
      'median against the fastest linter',
      ours.median / Math.min(...linters.map((arm) => arm.median)),
      'times',
      { atMost: 1 },
    ),
    result('100 KB of hostile text against 25 KB', hostileRatio(), 'times', { atMost: 8 }),
    result('size as shipped, gzipped', await shippedBytes(), 'bytes', { atMost: 40 * 1024 }),
    result(`specific missing, ${texts}`, ours.f1.specific, 'F1', { atLeast: 0.9 }),
    result(`measurable missing, ${texts}`, ours.f1.measurable, 'F1', { atLeast: 0.9 }),
    result(`time-bound missing, ${texts}`, ours.f1.timeBound, 'F1', { atLeast: 0.9 }),
    result(`codes, ${texts}`, ours.codes, 'macro F1', { atLeast: 0.75 }),
    result(
      'measurable, ahead of the best other arm',
      ours.f1.measurable - best((arm) => arm.f1.measurable),
      'F1',
      { atLeast: 0 },
    ),
    result('codes, ahead of the best other arm', ours.codes - best((arm) => arm.codes), 'macro F1', {
      atLeast: 0,
    }),
  ];
}

/** The texts no rule was written on; until the next of them are written, all the others, and the table says so. */
function readCorpus(): { name: string; entries: Entry[] } {
  const all = readdirSync(CORPUS).filter((file) => file.endsWith('.jsonl'));
  const heldOut = all.filter((file) => file.startsWith('held-out'));
  const files = heldOut.length > 0 ? heldOut : all;
  const entries = files.flatMap((file) =>
    readFileSync(new URL(file, CORPUS), 'utf8').split('\n').filter(Boolean).map(readEntry),
  );
  return { name: heldOut.length > 0 ? 'held-out texts' : 'texts rules were written on', entries };
}

function longText(entries: readonly Entry[], words: number): string {
  const all = entries.flatMap(({ text }) => text.split(/\s+/));
  return Array.from({ length: words }, (_, at) => all[at % all.length]).join(' ');
}

async function measure(
  tested: readonly Arm[],
  entries: readonly Entry[],
  short: readonly Entry[],
  document: string,
): Promise<Measured[]> {
  const times = tested.map((): number[] => []);
  const documents = tested.map((): number[] => []);
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [at, arm] of tested.entries()) {
      for (const { text, options } of short) {
        const took = await timed(() => arm.check(text, options));
        if (round > 0) times[at]!.push(took);
      }
      const took = await timed(() => arm.check(document, { kind: 'goal' }));
      if (round > 0) documents[at]!.push(took);
    }
  }
  return Promise.all(
    tested.map(async (arm, at) => {
      const verdicts = [];
      for (const { text, options } of entries) verdicts.push(toChecked(await arm.check(text, options)));
      const { letters, codes } = score(entries, verdicts);
      const f1Of = (name: string): number => macroF1(letters.filter((one) => one.name === `${name} missing`));
      return {
        name: arm.name,
        median: median(times[at]!),
        p95: percentile(times[at]!, 0.95),
        document: median(documents[at]!),
        f1: { specific: f1Of('specific'), measurable: f1Of('measurable'), timeBound: f1Of('timeBound') },
        codes: macroF1(codes),
      };
    }),
  );
}

async function timed(act: () => unknown): Promise<number> {
  const started = performance.now();
  const answer = act();
  if (answer instanceof Promise) await answer;
  return performance.now() - started;
}

/** An arm's answer in the form the score takes. */
function toChecked({ smart, codes }: Verdict): Checked {
  const findings = codes.map(
    (code) => ({ code, start: 0, end: 0, severity: 'warning', message: '', fix: '' }) as Finding,
  );
  return {
    smart: { specific: true, measurable: true, timeBound: true, achievable: null, relevant: null, ...smart },
    findings,
  };
}

/** What the extension ships of the engine, minified and gzipped. */
async function shippedBytes(): Promise<number> {
  const entry = new URL('../../shared/goals/index.ts', import.meta.url).pathname;
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' },
    },
  });
  const output = Array.isArray(built) ? built[0]! : built;
  if (!('output' in output)) throw new Error('the build gave no output');
  return gzipSync(output.output[0].code, { level: 9 }).length;
}

/** How much longer four times as much hostile text takes: 4 if linear. */
function hostileRatio(): number {
  const piece = 'no more than 5 per day every week by the end of ';
  const time = (bytes: number): number => {
    const text = piece.repeat(Math.ceil(bytes / piece.length));
    return Math.min(
      ...[1, 2, 3].map(() => {
        const started = performance.now();
        check(text, { kind: 'goal' });
        return performance.now() - started;
      }),
    );
  };
  time(25_000);
  return time(100_000) / time(25_000);
}

function print(measured: readonly Measured[]): void {
  const rows = measured.map(({ name, median, p95, document, f1, codes }) => ({
    arm: name,
    'median ms': median.toFixed(4),
    'p95 ms': p95.toFixed(3),
    '5,000 words ms': document.toFixed(1),
    'S F1': f1.specific.toFixed(3),
    'M F1': f1.measurable.toFixed(3),
    'T F1': f1.timeBound.toFixed(3),
    'codes macro F1': codes.toFixed(3),
  }));
  const columns = Object.keys(rows[0]!) as (keyof (typeof rows)[number])[];
  const width = (column: (typeof columns)[number]): number =>
    Math.max(column.length, ...rows.map((row) => row[column].length));
  for (const row of [
    Object.fromEntries(columns.map((column) => [column, column])) as (typeof rows)[number],
    ...rows,
  ])
    console.info(columns.map((column) => row[column].padEnd(width(column))).join('  '));
}

if (import.meta.main) report('bench goals', await run());
