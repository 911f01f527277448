import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type Entry, readEntry } from '../entries.ts';
import { aimLetters } from '../letters.ts';
import { read } from '../read.ts';
import { featuresOf, PLACES } from './features.ts';
import { type Judged, STEP, ZERO } from './judge.ts';

const CORPUS = new URL('../corpus/', import.meta.url);
const LETTERS: readonly Judged[] = ['specific', 'measurable', 'timeBound'];
/** Strength of the penalty on weights. */
const DECAY = 3;
const ROUNDS = 120;

/** A text as the features it has and the letters it lacks. */
export interface Sample {
  file: string;
  features: number[];
  missing: Record<Judged, boolean>;
}

/** Every labelled goal and expectation of the corpus that rules may be written on. */
export function samples(): Sample[] {
  return readdirSync(CORPUS)
    .filter((file) => /^(?:own|dev-\d+)\.jsonl$/.test(file))
    .sort()
    .flatMap((file) =>
      readFileSync(new URL(file, CORPUS), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map(readEntry)
        .filter(({ options: { kind } }) => kind === 'goal' || kind === 'expectation')
        .map((entry) => sampleOf(file, entry)),
    );
}

function sampleOf(file: string, { text, options, labels }: Entry): Sample {
  const reading = read(text, options);
  const lacks = (letter: Judged): boolean => labels?.letters[letter] === false;
  return {
    file,
    features: featuresOf(reading, aimLetters(reading)),
    missing: {
      specific: lacks('specific'),
      measurable: lacks('measurable'),
      timeBound: lacks('timeBound'),
    },
  };
}

/** The weights of one letter: logistic regression with an L2 penalty, by accelerated descent over all samples. */
export function train(given: readonly Sample[], letter: Judged): string {
  const size = PLACES + 1;
  const rate =
    1 / (0.25 * given.reduce((most, { features }) => Math.max(most, features.length), 0) * 40 + DECAY);
  let weights = new Float64Array(size);
  let ahead = new Float64Array(size);
  let pace = 1;
  for (let round = 0; round < ROUNDS; round++) {
    const slope = ahead.map((weight, at) => (at === 0 ? 0 : weight * DECAY));
    for (const { features, missing } of given) {
      let sum = ahead[0]!;
      for (const feature of features) sum += ahead[feature + 1]!;
      const error = 1 / (1 + Math.exp(-sum)) - (missing[letter] ? 1 : 0);
      slope[0]! += error;
      for (const feature of features) slope[feature + 1]! += error;
    }
    const next = ahead.map((weight, at) => weight - rate * slope[at]!);
    const quicker = (1 + Math.sqrt(1 + 4 * pace * pace)) / 2;
    ahead = next.map((weight, at) => weight + ((pace - 1) / quicker) * (weight - weights[at]!));
    weights = next;
    pace = quicker;
  }
  return Array.from(weights, letterOf).join('');
}

/** A weight as one printable letter. */
function letterOf(weight: number): string {
  const step = Math.max(-44, Math.min(44, Math.round(weight / STEP)));
  const code = ZERO + step;
  return String.fromCharCode(code === 92 ? 91 : code === 39 ? 40 : code);
}

/** The file of weights as it must stand. */
export function weightsFile(): string {
  const all = samples();
  const lines = LETTERS.map((letter) => `  ${letter}:\n    '${train(all, letter)}',`);
  return `/** Made by train.ts beside it; a letter is a weight. */\nexport const WEIGHTS = {\n${lines.join('\n')}\n};\n`;
}

if (import.meta.main) writeFileSync(new URL('weights.ts', import.meta.url), weightsFile());
