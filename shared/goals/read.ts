import { CLASSES } from './lexicon/classes.ts';
import { Lexicon } from './lexicon/lexicon.ts';
import { JOINTS, SPANS, TIMES } from './lexicon/spans.ts';
import { Reading } from './reading.ts';
import { RULES } from './rules/index.ts';
import type { CheckOptions } from './types.ts';

let made: Lexicon | undefined;

/** Word classes, spans and the phrases of every rule; made on first use. */
const lexicon = (): Lexicon =>
  (made ??= new Lexicon(CLASSES, [
    { tags: SPANS },
    { tags: TIMES },
    { tags: JOINTS },
    ...RULES.map(({ phrases = {}, kinds }) => ({ tags: phrases, ...(kinds ? { kinds } : {}) })),
  ]));

/** Reads a text once for all letters and rules. */
export const read = (text: string, { kind, context = {} }: CheckOptions): Reading =>
  new Reading(text.trim(), kind, context, lexicon());
