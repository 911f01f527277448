import type { Reading } from '../reading.ts';
import { isImperative, isParticiple } from './verbs.ts';

/**
 * How the main verb of a clause shows in a record: `done` leaves a done state, `duty` is an act without an end,
 * `direction` only points, `soft` shows nothing, `light` depends on its object ("go", "give"), `state` says that something is so, `none` has no verb.
 */
export type HeadClass = 'done' | 'duty' | 'direction' | 'soft' | 'light' | 'state' | 'none';

const REFLEXIVE = /^(?:yourself|yourselves|themselves|himself|herself)$/;

/** How the main verb at a token shows. */
export function classOf(reading: Reading, at: number, to: number): HeadClass {
  const word = reading.word(at);
  if (
    /^(?:is|are|has|have|was|were|being|been|isn't|aren't)$/.test(word) ||
    (word === 'be' && !isImperative(reading, at))
  )
    return 'state';
  if (
    /^(?:down|back|off|away)$/.test(reading.word(at + 1)) &&
    /^(?:step|stand|take|hand|pay|put)s?$/.test(word)
  )
    return 'done';
  if (/^(?:down|up)$/.test(reading.word(at + 1)) && /^(?:bring|drive|push|get|keep)s?$/.test(word))
    return 'direction';
  if (/^(?:get|gets|getting|have)$/.test(word)) return getsDone(reading, at, to) ? 'done' : 'light';
  if (reading.is(at, 'unmeasurable') || REFLEXIVE.test(reading.word(at + 1))) return 'soft';
  if (reading.is(at, 'done')) return 'done';
  if (reading.is(at, 'direction')) return dropsThing(reading, at, to) ? 'done' : 'direction';
  if (reading.is(at, 'duty')) return 'duty';
  return isParticiple(reading, at) ? 'done' : 'light';
}
/** "Drop the claim", "cut the ribbon": what has no measure of its own is not made smaller or larger but dealt with. */
function dropsThing(reading: Reading, at: number, to: number): boolean {
  if (!reading.is(at + 1, 'determiner')) return false;
  for (let next = at + 2; next < to; next++)
    if (
      (next === at + 3 && reading.word(next) === 'of') ||
      ['metric', 'fallible', 'fault', 'area', 'trait'].some((name) => reading.is(next, name)) ||
      /ty$|ness$|ion$|^(?:number|share|amount|proportion|size|age|length|value)s?$/.test(reading.word(next))
    )
      return false;
  return true;
}
/** "get the assessments done": the participle says what is done. */
function getsDone(reading: Reading, at: number, to: number): boolean {
  if (/^(?:your|a|the)$/.test(reading.word(at + 1)) && reading.tokens[at + 2]?.capital) return true;
  for (let next = at + 1; next < to && next < at + 14; next++)
    if (isParticiple(reading, next) && next > at + 1) return true;
  return false;
}
