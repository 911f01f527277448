import type { Clause } from './clauses.ts';
import type { Letters } from './letters.ts';
import type { Mark } from './lexicon/lexicon.ts';
import type { Reading } from './reading.ts';
import { type Span, spansIn } from './spans.ts';

/** The parts of a goal that would be judged separately: its items, its sentences, or what a joint like "also" joins. */
export function outcomes(reading: Reading, { clauses, spans }: Letters): Mark[] {
  const sentences = clauses.filter(
    (clause) =>
      startsSentence(reading, clause) &&
      !continues(reading, clause) &&
      !refersBack(reading, clause) &&
      isOutcome(reading, clause, spans),
  );
  if (sentences.length > 1) return sentences.map(asMark);
  const second = clauses.find(
    (clause, at) =>
      at > 0 && hasOwnObject(clauses[at - 1]!) && !refersBack(reading, clause) && addsGoal(reading, clause),
  );
  if (second) return [asMark(clauses[0]!), asMark(second)];
  const joined = reading.live('two_goals')[0];
  if (joined) return [reading.live('two_goals')[0]!, joined];
  const listed = fragments(reading, spans);
  if (listed.length > 1) return listed;
  const duties = clauses.filter(({ headClass }) => headClass === 'duty' || headClass === 'soft');
  const measured = spans.some(({ type }) => type !== 'identifier' && type !== 'idiom');
  return duties.length > 1 && duties.length === clauses.length && !measured ? duties.map(asMark) : [];
}

/** "Write, review and publish the guide" is one act in three steps. */
const hasOwnObject = ({ head, to }: Clause): boolean => head >= 0 && to - head > 2;

/** ", and apologise to Kev": a further act, unless it only reports or shows the first. */
function addsGoal(reading: Reading, { from, head, headClass }: Clause): boolean {
  if (!/^(?:and|&)$/.test(reading.word(from - 1)) || headClass === 'none' || headClass === 'state')
    return false;
  return !REPORTS.test(reading.word(head));
}

const REPORTS =
  /^(?:send|share|show|report|email|tell|hand|present|log|record|submit|post|pass|forward|copy|explain|note|get|give|keep|run|discuss|review|read|close|do|write|list|mark|sign|file|book|confirm|check|update|escalate|issue|add|put|save|file|upload)/;

/** "Label them", "send me the list", "you share it": of what the clause before set. */
function refersBack(reading: Reading, { from, to }: Clause): boolean {
  for (let at = from; at < Math.min(to, from + 6); at++) if (BACK.test(reading.word(at))) return true;
  return false;
}

const BACK = /^(?:it|them|they|these|those|this|that|me|us|he|she|neither|both|you're|whoever|same)$/;

const asMark = ({ from, to }: Clause): Mark => ({ from, to });

function startsSentence(reading: Reading, clause: Clause): boolean {
  const before = reading.tokens[clause.from - 1];
  return before === undefined || (before.kind === 'mark' && before.word !== ',' && before.word !== '&');
}

const MEASURES = /^(?:threshold|rate|count|limit)$/;

/** An act or a measure of its own; a bare remark is none. */
function isOutcome(reading: Reading, clause: Clause, spans: readonly Span[]): boolean {
  const measured = spansIn(spans, clause.from, clause.to).some(({ type }) => MEASURES.test(type));
  if (clause.headClass === 'none' || clause.headClass === 'state')
    return (
      reading.word(clause.from - 1) !== ';' &&
      !isRatio(reading, clause.from) &&
      measured &&
      clause.to - clause.from > 3 &&
      reading.word(clause.to) !== ':'
    );
  return true;
}

/** "19 in 20", "9 of 10 charts": how often the line before must be met. */
const isRatio = (reading: Reading, at: number): boolean =>
  reading.tokens[at]!.kind === 'number' && /^(?:in|of|out)$/.test(reading.word(at + 1));

/** How a goal is measured, reported or excepted is no goal of its own. */
const continues = (reading: Reading, clause: Clause): boolean =>
  /^(?:this|it|that|these|either|if|measured|reviewed|reported|currently|excluding|baseline|e|i|such|for|because|so|we|i|i'll|we'll|the|failure|your|please|progress|evidence|see|as|note|where|when|which|target|max|maximum|min|minimum|by|week|quality|right|baseline|check|counted|checked|spot|no|not|all|both|each|any|make|use|two|ask|at)$/.test(
    reading.word(clause.from),
  ) && !isItem(reading, clause);

/** A bulleted or numbered item, or a line of several. */
const isItem = (reading: Reading, clause: Clause): boolean =>
  /^(?:\n|•|\*|)$/.test(reading.word(clause.from - 1)) &&
  reading.word(clause.from) !== 'week' &&
  reading.lines > 2;

/** "fewer than 2 complaints, mpg above 9.2, no infringements": three fragments, each with its own measure. */
function fragments(reading: Reading, spans: readonly Span[]): Mark[] {
  const parts: Mark[] = [];
  let from = 0;
  for (let at = 0; at <= reading.tokens.length; at++) {
    if (at < reading.tokens.length && !/^[,;]$/.test(reading.word(at))) continue;
    const measured = spansIn(spans, from, at).some(({ type }) => type === 'threshold');
    const none = reading.touches('none_of', from, at);
    const better = at - from < 5 && reading.touches('vague_term', from, at);
    if (measured || none || better) parts.push({ from, to: at });
    from = at + 1;
  }
  return parts.length > 2 ? parts : [];
}
