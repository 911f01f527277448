import type { Clause } from './clauses.ts';
import type { Letters } from './letters.ts';
import type { Reading } from './reading.ts';

/** The parts of a text that would be judged separately: clauses with an outcome of their own. */
export function outcomes(reading: Reading, { clauses, spans }: Letters): Clause[] {
  const parts: Clause[] = [];
  for (const clause of clauses) {
    if (continues(reading, clause)) continue;
    const measured = spans.some(
      (span) =>
        span.from >= clause.from &&
        span.to <= clause.to &&
        /^(?:threshold|rate|count|limit)$/.test(span.type),
    );
    if (measured || clause.head >= 0) parts.push(clause);
  }
  if (parts.length > 1) return parts;
  const joined = reading.live('two_goals')[0];
  return joined && clauses[0] ? [clauses[0], { ...clauses[0], from: joined.from, to: joined.to }] : parts;
}

/** How a goal is measured, reported or excepted is no goal of its own. */
const continues = (reading: Reading, clause: Clause): boolean =>
  /^(?:this|it|that|these|either|if|measured|reviewed|reported|currently|excluding|baseline|e|i|such|for|because|so|we|i|the|failure|your|please|progress|evidence|see|as|note|where|when|which)$/.test(
    reading.word(clause.from),
  );
