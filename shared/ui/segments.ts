/** A stretch of text, underlined when a finding covers it. */
export type Segment = { text: string; finding?: number; severity?: 'warning' | 'hint' };

type Span = { start: number; end: number; severity: 'warning' | 'hint' };

/**
 * Cuts a text at the borders of its findings. `finding` is an index into `spans`; where spans overlap, the shortest
 * warning wins. Spans outside the text are cut to it; the pieces joined are the text again.
 */
export function segments(text: string, spans: readonly Span[]): Segment[] {
  const inside = spans
    .map((span, finding) => ({
      ...span,
      finding,
      start: Math.max(0, span.start),
      end: Math.min(text.length, span.end),
    }))
    .filter((span) => span.start < span.end);
  const cuts = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const ranked = inside.toSorted((a, b) => rank(a) - rank(b) || a.end - a.start - (b.end - b.start));
  return cuts.slice(1).map((end, at) => {
    const start = cuts[at]!;
    const over = ranked.find((span) => span.start <= start && end <= span.end);
    const piece = text.slice(start, end);
    return over ? { text: piece, finding: over.finding, severity: over.severity } : { text: piece };
  });
}

const rank = (span: Span) => (span.severity === 'warning' ? 0 : 1);
