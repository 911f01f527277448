import type { Reading } from './reading.ts';

const OPENS = /^[,;.–(!]$/;
const ENDS = /^[.;!?\n)]$/;
/** What a remark has for its verb. */
const SAYS =
  /^(?:is|are|was|were|has|have|had|isn't|wasn't|you're|we're|they're|it's|there's|that's|you've|we've|they've|i'm|i've|can|can't|could|comes|makes|know|knows|discussed|came|went|stood)$/;
/** Such words make a segment part of the goal: how it is measured, by when, what else is wanted. */
const WANTS =
  /^(?:must|should|shall|will|need|needs|to|please|target|measured|counted|reviewed|reported|checked|due|deadline|by|until|unless|if|each|every|no|not|at|under|over|below|above|within|max|min|than|all|currently|now|from|up|down|baseline|evidence|evidenced|done|complete|completed|finished|signed|ready)$/;
/** Words that open a remark by themselves. */
const REMARKS = /^(?:bearing|whichever|whoever|whatever|however|considering|given|seeing)$/;

/**
 * The tokens that remark on a goal and set none: "Cut costs, we have 4 sites and head office is watching." Only where the text begins
 * with the goal itself; a segment after a comma or a stop, up to the end of its sentence.
 */
export function readAsides(reading: Reading): Uint8Array {
  const aside = new Uint8Array(reading.tokens.length);
  if (reading.kind !== 'goal') return aside;
  for (let at = 2; at < aside.length; at++) {
    if (!OPENS.test(reading.word(at)) || aside[at] || !isRemark(reading, at + 1)) continue;
    for (let to = at + 1; to < aside.length && !ENDS.test(reading.word(to)); to++) aside[to] = 1;
  }
  return aside;
}

function isRemark(reading: Reading, from: number): boolean {
  if (REMARKS.test(reading.word(from))) return true;
  let says = false;
  for (let at = from; at < reading.tokens.length && !ENDS.test(reading.word(at)); at++) {
    const word = reading.word(at);
    if (WANTS.test(word) || reading.tokens[at]!.kind === 'percent') return says && at - from > 6;
    if (at - from < 6 && SAYS.test(word)) says = true;
  }
  return says;
}
