import type { Mark } from './lexicon/lexicon.ts';
import type { Reading } from './reading.ts';
import type { Context, Spot } from './types.ts';

/** A stated step from one value to another; `change` is its share of the start, in either direction. */
export interface Jump {
  from: number;
  to: number;
  start: number;
  target: number;
  change: number;
}

/** The first "from A to B" of the text. */
export function jump(reading: Reading): Jump | undefined {
  for (const mark of reading.marks('from_to')) {
    const values = reading.tokens
      .slice(mark.from, mark.to)
      .filter(({ kind }) => kind === 'number' || kind === 'percent' || kind === 'money');
    const [start, target] = [values[0]?.value, values[values.length - 1]?.value];
    if (values.length < 2 || start === undefined || target === undefined || !(start > 0)) continue;
    return { from: mark.from, to: mark.to, start, target, change: Math.abs(target - start) / start };
  }
  return undefined;
}

/** The plan's days as one at full time would have them: at a half, sixty carry what thirty do. */
const paceDays = ({ workingDays, planDays }: Context): number | undefined =>
  workingDays === undefined ? planDays : Math.round((workingDays * 7) / 5);

const SHORT_DAYS = 31;

/** Change far too fast, or an act far too big, for the time stated or the plan's length. */
export function tooFast(reading: Reading): Spot[] {
  const soon = reading.live('short_time')[0];
  const days = statedDays(reading) ?? (soon ? 7 : paceDays(reading.context));
  const step = jump(reading);
  if (step && days !== undefined && days <= SHORT_DAYS) {
    const perfect =
      step.target === 0 || (step.target === 100 && reading.tokens[step.to - 1]?.kind === 'percent');
    if (perfect || step.target > step.start * 2 || step.target < step.start * 0.2)
      return [reading.spot(step.from, step.to)];
  }
  const multiple = reading.live('multiply')[0];
  if (multiple && days !== undefined && days <= SHORT_DAYS) return [reading.spot(multiple.from, multiple.to)];
  const act = reading.live('big_act').find((mark) => isBig(reading, mark));
  if (act && soon && (days === undefined || days <= 21))
    return [reading.spot(Math.min(act.from, soon.from), Math.max(act.to, soon.to))];
  return [];
}

/** An act on a few things is not big. */
function isBig(reading: Reading, { from, to }: Mark): boolean {
  const amount = reading.tokens.slice(from, to).find(({ kind }) => kind === 'number');
  return amount === undefined || amount.value >= 20;
}

const UNIT_DAYS: readonly [RegExp, number][] = [
  [/^(?:hours?|hrs?|h)$/, 0.1],
  [/^(?:days?|workdays?)$/, 1],
  [/^(?:weeks?|wks?)$/, 7],
  [/^fortnights?$/, 14],
  [/^months?$/, 30],
  [/^quarters?$/, 90],
  [/^(?:years?|yrs?)$/, 365],
];

/** The length of the window the text states, in days. */
function statedDays(reading: Reading): number | undefined {
  for (const mark of reading.marks('time.window')) {
    const amount = reading.tokens.slice(mark.from, mark.to).find(({ kind }) => kind === 'number')?.value ?? 1;
    const unit = UNIT_DAYS.find(([name]) => name.test(reading.word(mark.to - 1)))?.[1];
    if (unit !== undefined) return amount * unit;
  }
  return undefined;
}
