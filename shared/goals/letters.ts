import { type Clause, contentWords, readClauses } from './clauses.ts';
import type { Reading } from './reading.ts';
import { recordMeasure, recordObject, recordTime } from './record-letters.ts';
import { readSpans, type Span, spansIn } from './spans.ts';

/** The tokens that carry a letter. */
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
  const letters = readNew(reading);
  cache.set(reading, letters);
  return letters;
}

function readNew(reading: Reading): Letters {
  const spans = readSpans(reading);
  const clauses = readClauses(reading);
  if (reading.kind === 'goal' || reading.kind === 'expectation') {
    const measurable = goalMeasure(reading, spans, clauses);
    return {
      spans,
      clauses,
      measurable,
      specific: measurable ?? goalObject(reading, clauses),
      timeBound: dueTime(reading, spans, clauses),
    };
  }
  const measurable = recordMeasure(reading, spans);
  return {
    spans,
    clauses,
    measurable,
    specific: recordObject(reading, spans, measurable),
    timeBound: recordTime(reading, spans),
  };
}

const carrier = ({ from, to }: Span | Clause): Carrier => ({ from, to });

/** A threshold, a limit, a done state, or a countable act that comes round. */
function goalMeasure(
  reading: Reading,
  spans: readonly Span[],
  clauses: readonly Clause[],
): Carrier | undefined {
  const threshold =
    spans.find(({ type }) => type === 'threshold' || type === 'rate') ??
    spans.find(({ type }) => type === 'limit');
  if (threshold) return carrier(threshold);
  const relative =
    reading.live('no_baseline')[0] ??
    reading.live('none_of').find(({ from, to }) => !isRefusal(reading, from, to));
  if (relative) return { from: relative.from, to: relative.to };
  for (const clause of clauses) {
    const carried = clauseMeasure(reading, spans, clause);
    if (carried) return carried;
  }
  const clock = reading.marks('time.clock')[0];
  return clock && !clauses.every(({ headClass }) => headClass === 'soft')
    ? { from: clock.from, to: clock.to }
    : undefined;
}

/** "No help, no debate": such words deny something to the employee and set no standard. */
const isRefusal = (reading: Reading, from: number, to: number): boolean =>
  reading.touches('no_support', from, to) || reading.touches('no_employee_voice', from, to);

function clauseMeasure(reading: Reading, spans: readonly Span[], clause: Clause): Carrier | undefined {
  const control = reading
    .live('not_in_employee_control')
    .find(({ from }) => from >= clause.from && from < clause.to);
  if (control && reading.live('vague_term').length === 0) return { from: control.from, to: control.to };
  const universal =
    /^(?:each|every|all)$/.test(reading.word(clause.from)) && reading.live('vague_term').length === 0;
  if (universal && !reading.is(clause.from + 1, 'area') && !reading.is(clause.from + 1, 'person'))
    return { from: clause.from, to: clause.to };
  if (clause.headClass === 'soft' || clause.headClass === 'direction') return undefined;
  const inside = spansIn(spans, clause.from, clause.to);
  const count = inside.find((span) => span.type === 'count' && !isScope(reading, span));
  if (count && clause.headClass !== 'state') return carrier(count);
  const vague =
    reading.touches('vague_term', clause.from, clause.to) && reading.live('vague_term').length > 0;
  const due = inside.find(
    (span) =>
      span.type === 'duration' ||
      (span.type === 'date' && (clause.headClass === 'none' || isDeadline(reading, span))),
  );
  if (
    clause.headClass === 'done' &&
    hasObject(reading, clause) &&
    !isStanding(reading, clause, inside) &&
    (!vague || (due && definite(reading, clause)))
  )
    return { from: clause.head, to: clause.to };
  if (vague) return undefined;
  const objects = contentWords(reading, clause.from, clause.to).filter(
    (at) => !reading.is(at, 'area') && at !== clause.head,
  );
  if (due && objects.length > (clause.headClass === 'light' ? 1 : 0)) return carrier(due);
  const cadence = inside.find((span) => span.type === 'cadence');
  if (cadence && objects.length > 0) return carrier(cadence);
  return each(reading, clause);
}

/** "Receptionists update the visitor log": with its actor and no date, an act goes on without an end. */
const isStanding = (reading: Reading, clause: Clause, inside: readonly Span[]): boolean =>
  reading.kind === 'expectation' &&
  clause.head > clause.from &&
  inside.length === 0 &&
  reading.live('none_of').length === 0 &&
  !each(reading, clause);

/** "every call", "each ticket": all of a countable event. */
function each(reading: Reading, clause: Clause): Carrier | undefined {
  if (clause.headClass === 'state') return undefined;
  for (let at = clause.from; at < clause.to - 1; at++) {
    if (!/^(?:every|each|all)$/.test(reading.word(at))) continue;
    const next = reading.word(at + 1);
    if (
      /^(?:other|times|levels|time|day|aspect|aspects|way|ways|areas|area|things|thing|opportunity|of|staff|employees|stakeholders|team|effort|round|the)$/.test(
        next,
      ) ||
      reading.is(at + 1, 'area')
    )
      continue;
    return { from: at, to: at + 2 };
  }
  return undefined;
}

/** "the 2 new starters" says whom, not how many to reach. */
const isScope = (reading: Reading, span: Span): boolean =>
  /^(?:the|these|those|his|her|your|their)$/.test(reading.word(span.from - 1));

const isDeadline = (reading: Reading, span: Span): boolean =>
  /^(?:by|before|until|till|til|due|no|not|end|at|on|upto|the)$/.test(reading.word(span.from)) ||
  reading.tokens[span.from]!.kind === 'date';

/** Does the verb have an object that is more than a bare plural? Of a passive the object stands before it. */
function hasObject(reading: Reading, clause: Clause): boolean {
  if (definite(reading, clause)) return true;
  if (clause.head > clause.from + 1 && /^(?:the|a|an|each|every|all|this)$/.test(reading.word(clause.from)))
    return reading.is(clause.head, 'done');
  const after = reading.word(clause.head + 1);
  return (
    after === 'out' ||
    after === 'off' ||
    (reading.touches('time.point', clause.head + 1, clause.to) &&
      contentWords(reading, clause.from, clause.to).some(
        (at) => at !== clause.head && !reading.is(at, 'area'),
      ))
  );
}

function definite(reading: Reading, clause: Clause): boolean {
  for (let at = clause.head + 1; at < clause.to; at++) {
    const token = reading.tokens[at]!;
    if (/^(?:the|a|an|each|every|all|both|this|that|these|one|another|me|it|my|what)$/.test(token.word))
      return !reading.is(at + 1, 'area') || reading.is(at + 2, 'done');
    if (/^(?:your|their|our|his|her|any)$/.test(token.word))
      return (
        reading.tokens[at + 1]?.kind === 'id' ||
        (reading.tokens[at + 1]?.capital ?? false) ||
        (/[^s]$/.test(reading.word(at + 1)) && !reading.is(at + 1, 'area'))
      );
    if (token.kind === 'id' || token.capital || token.kind === 'number') return true;
    if (
      token.kind === 'mark' ||
      (token.kind === 'word' && /^(?:on|in|at|with|to|for|by|when|as)$/.test(token.word))
    )
      return false;
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
  for (const clause of clauses) {
    if (clause.headClass === 'soft' || clause.headClass === 'direction') continue;
    if (clause.headClass !== 'done' && reading.live('vague_term').length > 0) continue;
    const due = spansIn(spans, clause.from, clause.to).find(({ type }) => type === 'cadence');
    if (due) return carrier(due);
  }
  const clock = reading.marks('time.clock')[0];
  return clock && !reading.has('trigger') ? { from: clock.from, to: clock.to } : undefined;
}

/** An observable verb, or a named metric, with an object narrowed by at least one detail. */
function goalObject(reading: Reading, clauses: readonly Clause[]): Carrier | undefined {
  for (const clause of clauses) {
    if (isRefusal(reading, clause.from, clause.to)) continue;
    const passive =
      clause.head > clause.from && reading.touches('passive_no_owner', clause.head, clause.head + 1);
    if (!passive && clause.headClass !== 'none' && objectIsBroad(reading, clause)) continue;
    const words = contentWords(reading, clause.from, passive ? clause.head : clause.to).filter(
      (at) => at !== clause.head && !reading.is(at, 'area') && !reading.is(at, 'person'),
    );
    if (
      words.length > 2 &&
      LIGHT.test(reading.word(clause.head)) &&
      words.slice(1).some((at) => isName(reading, at))
    )
      return { from: clause.from, to: clause.to };
    const vague = reading.touches('vague_term', clause.from, clause.to);
    if (words.length >= (passive && !vague ? 1 : wordsNeeded(reading, clause)))
      return { from: clause.from, to: clause.to };
  }
  return undefined;
}

/** "Develop your knowledge of …": the object itself is a trait or a broad area. */
function objectIsBroad(reading: Reading, clause: Clause): boolean {
  let last = -1;
  for (let at = clause.head + 1; at < clause.to; at++) {
    const { kind, word } = reading.tokens[at]!;
    if (
      kind === 'mark' ||
      /^(?:of|in|on|for|to|with|at|by|and|so|from|during|over|before|across|when|within|that|which|or)$/.test(
        word,
      )
    )
      break;
    if (kind === 'word' && !reading.is(at, 'function') && !/ly$/.test(word)) last = at;
  }
  return last >= 0 && reading.is(last, 'area') && !reading.is(last, 'metric');
}

/** A verb that says little, whose object can still be pointed at: "deal with post from the Tralee site". */
const LIGHT = /^(?:support|deal|try|get|assist|help|engage|provide|contribute|put|spend)s?$/;

const isName = (reading: Reading, at: number): boolean =>
  reading.tokens[at]!.capital || reading.tokens[at]!.kind === 'id';

const NARROWS =
  /^(?:improve|improves|improved|improving|enhance|develop|sharpen|strengthen|refine|work|optimise|optimize)$/;

/** How many content words narrow the object of such a verb; infinite where no object can. */
function wordsNeeded(reading: Reading, clause: Clause): number {
  const verb = reading.word(clause.head);
  if (clause.headClass === 'soft') return NARROWS.test(verb) ? 2 : Number.POSITIVE_INFINITY;
  if (clause.headClass === 'light')
    return /^(?:keep|keeps|bring|follow|liaise|give|gives)$/.test(verb) ? 3 : Number.POSITIVE_INFINITY;
  return clause.headClass === 'state' ? 3 : 2;
}
