import { type Clause, readClauses } from './clauses.ts';
import { judge } from './learned/judge.ts';
import type { Carrier } from './letters/carrier.ts';
import { dueTime } from './letters/due.ts';
import { goalMeasure } from './letters/measure.ts';
import { goalObject } from './letters/object.ts';
import { recordMeasure, recordObject, recordTime } from './letters/record.ts';
import type { Reading } from './reading.ts';
import { readSpans, type Span } from './spans.ts';

/** What the letters and the rules know of a text: for each letter it shows, what carries it; clauses of aims only. */
export interface Letters {
  spans: Span[];
  clauses: Clause[];
  specific: Carrier | undefined;
  measurable: Carrier | undefined;
  timeBound: Carrier | undefined;
}

/** The three letters a text shows by itself, with what carries each. */
export function readLetters(reading: Reading): Letters {
  reading.letters ??= isAim(reading) ? judge(reading, aimLetters(reading)) : recordLetters(reading);
  return reading.letters;
}

const isAim = ({ kind }: Reading): boolean => kind === 'goal' || kind === 'expectation';

/** What the rules alone make of a goal or an expectation. */
export function aimLetters(reading: Reading): Letters {
  const spans = readSpans(reading);
  const clauses = readClauses(reading);
  const measurable = goalMeasure(reading, spans, clauses);
  return {
    spans,
    clauses,
    measurable,
    specific: measurable ?? goalObject(reading, clauses),
    timeBound: dueTime(reading, spans, clauses),
  };
}

function recordLetters(reading: Reading): Letters {
  const spans = readSpans(reading);
  const measurable = recordMeasure(reading, spans);
  return {
    spans,
    clauses: [],
    measurable,
    specific: recordObject(reading, spans, measurable),
    timeBound: recordTime(reading, spans),
  };
}
