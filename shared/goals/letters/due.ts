import type { Clause } from '../clauses.ts';
import type { Reading } from '../reading.ts';
import { type Span, spansIn } from '../spans.ts';
import { type Carrier, carrier } from './carrier.ts';

/** A date, a window, or a countable act that comes round. */
export function dueTime(
  reading: Reading,
  spans: readonly Span[],
  clauses: readonly Clause[],
): Carrier | undefined {
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
