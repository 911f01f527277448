import type { Entry } from './entries.ts';
import { f1, macroF1, positives, precision, recall, type score, type Tally } from './score.ts';
import type { Checked } from './types.ts';

/** The line a machine reads: what was checked and what was found. */
export function jsonLine(entry: Entry, { smart, findings }: Checked): string {
  return JSON.stringify({ id: entry.id, smart, findings });
}

const mark = (met: boolean | null): string => (met === null ? '·' : met ? '✓' : '✗');

/** A few lines a person reads. */
export function readable(entry: Entry, { smart, findings }: Checked): string {
  const letters = `S${mark(smart.specific)} M${mark(smart.measurable)} A${mark(smart.achievable)} R${mark(smart.relevant)} T${mark(smart.timeBound)}`;
  const remarks = findings.map(
    ({ code, start, end, message, fix }) =>
      `    ${code}: “${shorten(entry.text.slice(start, end))}” ${message} ${fix}`,
  );
  return [`${letters}  ${entry.id ?? ''}  ${shorten(entry.text)}`, ...remarks].join('\n');
}

const shorten = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
};

const row = (tally: Tally): string =>
  `${tally.name.padEnd(30)} ${percent(precision(tally))} ${percent(recall(tally))} ${f1(tally).toFixed(3)}  ${positives(tally)}`;

const percent = (value: number): string => value.toFixed(3).padStart(6);

/** Precision, recall, F1 and number of positives of every letter and code, and the means over codes. */
export function scoreTable({ letters, codes }: ReturnType<typeof score>): string {
  return [
    `${''.padEnd(30)}  prec.   rec.    F1   positives`,
    ...letters.map(row),
    ...codes.map(row),
    `macro F1 over codes: ${macroF1(codes).toFixed(3)}; over those with 10 or more: ${macroF1(codes, 10).toFixed(3)}`,
  ].join('\n');
}
