import { Lexicon } from '../phrases.ts';
import { RULES } from '../rules/index.ts';
import { CLASSES } from './classes.ts';
import { JOINTS, SPANS, TIMES } from './spans.ts';

let made: Lexicon | undefined;

/** The one lexicon: word classes, spans and the phrases of every rule; made on first use. */
export function lexicon(): Lexicon {
  made ??= new Lexicon(
    CLASSES,
    Object.assign({}, SPANS, TIMES, JOINTS, ...RULES.map((rule) => rule.phrases)),
  );
  return made;
}
