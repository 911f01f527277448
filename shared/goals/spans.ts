import type { Mark } from './lexicon/lexicon.ts';
import type { Reading } from './reading.ts';
import type { Token } from './tokens.ts';

export type SpanType =
  | 'threshold'
  | 'count'
  | 'rate'
  | 'date'
  | 'duration'
  | 'limit'
  | 'cadence'
  | 'identifier'
  | 'idiom';

/** A typed number or time in the text: tokens `from` up to `to`. */
export interface Span {
  type: SpanType;
  from: number;
  to: number;
}

const isAmount = (token: Token): boolean =>
  token.kind === 'number' || token.kind === 'percent' || token.kind === 'money';

/** Tags whose numbers set no threshold, in the order in which they claim a number. */
const CLAIMS: readonly [string, SpanType][] = [
  ['idiom', 'idiom'],
  ['bucket', 'identifier'],
  ['time.baseline', 'identifier'],
];
const MEASURES: readonly [string, SpanType][] = [
  ['limit', 'limit'],
  ['threshold', 'threshold'],
];

/** Types every number and time of the text; each token belongs to at most one span. Linear. */
export function readSpans(reading: Reading): Span[] {
  const owner = new Int32Array(reading.tokens.length).fill(-1);
  const spans: Span[] = [];
  const claim = (type: SpanType, mark: Mark): void => {
    for (let at = mark.from; at < mark.to; at++) if (owner[at]! >= 0) return;
    owner.fill(spans.length, mark.from, mark.to);
    spans.push({ type, from: mark.from, to: mark.to });
  };
  reading.tokens.forEach((token, at) => {
    if (isCompound(reading, token, at)) claim('idiom', { from: at, to: at + 2 });
  });
  if (reading.kind === 'goal' || reading.kind === 'expectation') claimBackground(reading, claim);
  reading.tokens.forEach((token, at) => {
    if (reading.isAside(at) && isAmount(token)) claim('identifier', { from: at, to: at + 1 });
  });
  for (const [tag, type] of CLAIMS) for (const mark of reading.live(tag)) claim(type, mark);
  for (const mark of reading.marks('time.window')) if (!isResponse(reading, mark)) claim('duration', mark);
  for (const mark of longestFirst(reading.live('rate'))) if (isRate(reading, mark)) claim('rate', mark);
  for (const mark of longestFirst(reading.marks('time.cadence'))) claim('cadence', mark);
  for (const [tag, type] of MEASURES) for (const mark of longestFirst(reading.live(tag))) claim(type, mark);
  for (const mark of longestFirst(reading.marks('time.point'))) claim('date', mark);
  reading.tokens.forEach((token, at) => {
    if (token.kind === 'id') claim('identifier', { from: at, to: at + 1 });
    else if (isAmount(token)) claim('count', { from: at, to: at + 1 });
  });
  return spans.sort((a, b) => a.from - b.from);
}

/** "You have 70 people behind you": amounts after such words are no threshold, up to the end of the sentence. */
function claimBackground(reading: Reading, claim: (type: SpanType, mark: Mark) => void): void {
  let done = 0;
  for (const { from } of reading.marks('background'))
    for (let at = Math.max(from, done); at < reading.tokens.length; at++) {
      done = at + 1;
      if (/^[.;:!?\n]$/.test(reading.word(at))) break;
      if (isAmount(reading.tokens[at]!)) claim('identifier', { from: at, to: at + 1 });
    }
}

const LIMITS = /^(?:limit|window|response|turnaround|sla|target|deadline|notice|plan|period)$/;

/** "5-person team", "400-page manual": a size, unless it is a limit ("24-hour limit"). */
const isCompound = (reading: Reading, token: Token, at: number): boolean =>
  token.kind === 'number' &&
  token.hyphen &&
  !reading.is(at + 2, 'event') &&
  reading.tokens[at + 1]?.kind === 'word' &&
  !LIMITS.test(reading.word(at + 2));

const longestFirst = (marks: readonly Mark[]): Mark[] =>
  marks.length < 2
    ? [...marks]
    : [...marks].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);

const RESPONSES =
  /^(?:repl|respon|acknowledg|resolv|clos|updat|escalat|report|log|return|process|answer|notif|tell|inform|hold|follow|flag|record|issu|rais|sign|handl|complet|send|sent|submit|contact|call|review|mark|grade|feedback|offer|book|deliver|ship|dispatch|refund|pay|approv|place|assess|visit)/;

/** "Close complaints within 10 working days" is a response time; "complete the course within 10 working days" is a deadline. */
function isResponse(reading: Reading, mark: Mark): boolean {
  if (!/^(?:within|in|inside|after)$/.test(reading.word(mark.from))) return false;
  const unit = reading.word(mark.to - 1);
  if (!/^(?:day|week|wk)/.test(unit)) return false;
  const number = reading.tokens.slice(mark.from, mark.to).find((token) => token.kind === 'number');
  const next = reading.word(mark.to);
  if (/^(?:of|after|from|following)$/.test(next))
    return !/^(?:plan|pip|launch|start|starting|today|now|signing|receipt of this|this)$/.test(
      reading.word(mark.to + (reading.word(mark.to + 1) === 'the' ? 2 : 1)),
    );
  if (
    /^(?:next|coming|following|first)$/.test(reading.word(mark.from + 1)) ||
    reading.word(mark.from + 2) === 'next'
  )
    return false;
  const days = (number?.value ?? 1) * (unit.startsWith('d') ? 1 : 7);
  if (days > 20) return false;
  let manyObjects = reading.kind === 'expectation';
  let responds = manyObjects;
  if (days > 10 && !manyObjects) return false;
  for (let at = mark.from - 1; at >= 0 && mark.from - at < 14; at--) {
    const word = reading.word(at);
    if (/^[.!?\n;]$/.test(word)) break;
    if (RESPONSES.test(word)) responds = true;
    if (/^(?:every|each|all|any)$/.test(word)) manyObjects = true;
    if (reading.tokens[at]!.kind === 'percent' && reading.word(at + 1) === 'of') return true;
    if (
      /[^su]s$/.test(word) &&
      !/^(?:the|this|these|those|your|my)$/.test(reading.word(at - 1)) &&
      reading.tokens[at - 1]?.kind !== 'number'
    )
      manyObjects = true;
  }
  return responds && manyObjects;
}

/** "40 calls every day": the period belongs to the measure. One a period is a due point, and a list is no rate. */
function isRate(reading: Reading, mark: Mark): boolean {
  const first = reading.tokens[mark.from]!;
  if (first.kind === 'number' && first.value === 1) return false;
  if (first.kind === 'number' && /^(?:by|before|at|until|past|to)$/.test(reading.word(mark.from - 1)))
    return false;
  for (let at = mark.from + 1; at < mark.to; at++)
    if (/^(?:and|,|;|–|\(|with)$/.test(reading.word(at))) return false;
  return true;
}

/** The spans that lie in tokens `from` up to `to`, of spans in the order of the text. */
export function spansIn(spans: readonly Span[], from: number, to: number): Span[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.from < from) low = middle + 1;
    else high = middle;
  }
  const found: Span[] = [];
  for (let at = low; at < spans.length && spans[at]!.from < to; at++)
    if (spans[at]!.to <= to) found.push(spans[at]!);
  return found;
}
