/** One place where two texts differ: `removed` characters from `start` gave way to `inserted` others. */
export interface Edit {
  start: number;
  removed: number;
  inserted: number;
}

/** The single edit that leads from one text to the other: all between their common beginning and common end. */
export function editBetween(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let end = 0;
  while (
    end < shorter - start &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  )
    end += 1;
  return { start, removed: before.length - start - end, inserted: after.length - start - end };
}

/**
 * Where a span of the text before lies after an edit, or undefined when the edit touched it. An edit that only
 * meets its border leaves it, unless letters were joined to the word there; those the next check judges.
 */
export function remap<Span extends { start: number; end: number }>(span: Span, edit: Edit): Span | undefined {
  if (span.end <= edit.start) return span;
  if (span.start < edit.start + edit.removed) return undefined;
  if (span.start < edit.start) return undefined;
  const shift = edit.inserted - edit.removed;
  return shift === 0 ? span : { ...span, start: span.start + shift, end: span.end + shift };
}
