import { contentWords } from '../clauses/content-words.ts';
import type { Clause } from '../clauses.ts';
import type { Reading } from '../reading.ts';
import { type Span, spansIn } from '../spans.ts';
import { type Carrier, carrier, isRefusal } from './carrier.ts';

/** A threshold, a limit, a done state, or a countable act that comes round. */
export function goalMeasure(
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
    reading.live('done_state')[0] ??
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
  const count = inside.find((span) => span.type === 'count' && !isScope(reading, clause, span));
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

/** "the 2 new starters" says whom, "on your patch of 310 homes" where: neither says how many to reach. */
function isScope(reading: Reading, { head, headClass }: Clause, span: Span): boolean {
  if (/^(?:the|these|those|his|her|your|their|top|other|our)$/.test(reading.word(span.from - 1))) return true;
  if (headClass === 'none') return false;
  for (let at = head + 1; at < span.from; at++)
    if (
      /^(?:with|of|on|in|at|from|like|for|as|to|into|round|near|between|who|that|which)$/.test(
        reading.word(at),
      )
    )
      return true;
  return false;
}

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
