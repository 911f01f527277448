import { type Clause, contentWords, readClauses } from './clauses.ts';
import type { Reading } from './reading.ts';
import { readSpans, type Span } from './spans.ts';

/** Why a letter is given: the words of the text that carry it. */
export interface Carrier {
  from: number;
  to: number;
}

/** What the letters and the rules know of a text. */
export interface Letters {
  spans: Span[];
  clauses: Clause[];
  specific: Carrier | undefined;
  measurable: Carrier | undefined;
  timeBound: Carrier | undefined;
}

const cache = new WeakMap<Reading, Letters>();

/** The three letters a text shows by itself, with what carries each. */
export function readLetters(reading: Reading): Letters {
  const known = cache.get(reading);
  if (known) return known;
  const spans = readSpans(reading);
  const clauses = readClauses(reading);
  const standing = reading.kind === 'goal' || reading.kind === 'expectation';
  const measurable = standing ? goalMeasure(reading, spans, clauses) : recordMeasure(reading, spans);
  const timeBound = standing ? dueTime(reading, spans, clauses) : recordTime(reading, spans);
  const specific = standing
    ? measurable && !bareCourse(reading)
      ? measurable
      : goalObject(reading, clauses)
    : recordObject(reading, spans, measurable);
  const letters = { spans, clauses, specific, measurable, timeBound };
  cache.set(reading, letters);
  return letters;
}

const carrier = ({ from, to }: Span | Clause): Carrier => ({ from, to });

function bareCourse(_reading: Reading): boolean {
  return false;
}

/** A threshold, a limit, a deliverable with a done state, or a countable act that comes round. */
function goalMeasure(
  reading: Reading,
  spans: readonly Span[],
  clauses: readonly Clause[],
): Carrier | undefined {
  for (const span of spans) if (span.type === 'threshold' || span.type === 'rate') return carrier(span);
  for (const span of spans) if (span.type === 'limit') return carrier(span);
  for (const clause of clauses) {
    if (clause.headClass !== 'act') continue;
    const inside = spans.filter((span) => span.from >= clause.from && span.to <= clause.to);
    const count = inside.find((span) => span.type === 'count' && !isScope(reading, span));
    if (count) return carrier(count);
    if (isDeliverable(reading, clause)) return { from: clause.head, to: clause.to };
    const cadence = inside.find((span) => span.type === 'cadence');
    if (cadence) return carrier(cadence);
    for (let at = clause.from; at < clause.to; at++)
      if (reading.is(at, 'quantifier')) return { from: at, to: Math.min(at + 3, clause.to) };
  }
  const clock = reading.marks('time.clock')[0];
  if (clock) return { from: clock.from, to: clock.to };
  return undefined;
}

/** "the 2 new starters" says whom, not how many to reach. */
const isScope = (reading: Reading, span: Span): boolean =>
  /^(?:the|these|those|his|her|your|their)$/.test(reading.word(span.from - 1)) &&
  reading.is(span.from + 1, 'person');

function isDeliverable(reading: Reading, clause: Clause): boolean {
  if (!reading.is(clause.head, 'act')) return false;
  for (let at = clause.head + 1; at < clause.to; at++) {
    if (reading.is(at, 'determiner')) return !/^(?:your|their|our)$/.test(reading.word(at));
    const token = reading.tokens[at]!;
    if (token.kind === 'id' || token.capital) return true;
    if (token.kind === 'word' && !reading.is(at, 'adverb')) return false;
  }
  return false;
}

function dueTime(reading: Reading, spans: readonly Span[], clauses: readonly Clause[]): Carrier | undefined {
  for (const span of spans)
    if (
      (span.type === 'date' || span.type === 'duration') &&
      !reading.touches('time.start', span.from, span.to)
    )
      return carrier(span);
  const acts = clauses.some((clause) => clause.headClass !== 'soft');
  if (acts) for (const span of spans) if (span.type === 'cadence') return carrier(span);
  const clock = reading.marks('time.clock')[0];
  if (clock && !reading.has('trigger')) return { from: clock.from, to: clock.to };
  return undefined;
}

function recordMeasure(_reading: Reading, spans: readonly Span[]): Carrier | undefined {
  const span = spans.find(({ type }) => type !== 'idiom' && type !== 'identifier');
  return span && carrier(span);
}

function recordTime(reading: Reading, spans: readonly Span[]): Carrier | undefined {
  const span = spans.find(({ type }) => type === 'date' || type === 'duration' || type === 'cadence');
  if (span) return carrier(span);
  const mark = reading.marks('time.start')[0];
  return mark && { from: mark.from, to: mark.to };
}

function recordObject(
  reading: Reading,
  _spans: readonly Span[],
  measurable: Carrier | undefined,
): Carrier | undefined {
  return measurable ?? (reading.tokens.length > 8 ? { from: 0, to: reading.tokens.length } : undefined);
}

/** An observable verb, or a named metric, with an object narrowed by at least one detail. */
function goalObject(reading: Reading, clauses: readonly Clause[]): Carrier | undefined {
  for (const clause of clauses) {
    const words = contentWords(reading, clause.head + 1, clause.to).filter((at) => !reading.is(at, 'area'));
    const needed = clause.headClass === 'soft' ? 3 : 2;
    if (words.length >= needed) return { from: clause.head < 0 ? clause.from : clause.head, to: clause.to };
  }
  return undefined;
}
