import { Lexicon } from '../phrases.ts';
import { RULES } from '../rules/index.ts';
import type { Kind } from '../types.ts';
import { CLASSES } from './classes.ts';
import { JOINTS, SPANS, TIMES } from './spans.ts';

const made = new Map<Kind, Lexicon>();

/** Word classes, spans and the phrases of every rule that looks at the kind; made on first use. */
export function lexicon(kind: Kind): Lexicon {
  const known = made.get(kind);
  if (known) return known;
  const rules = RULES.filter(({ kinds }) => !kinds || kinds.includes(kind));
  const fresh = new Lexicon(
    CLASSES,
    Object.assign({}, SPANS, TIMES, JOINTS, ...rules.map(({ phrases }) => phrases)),
  );
  made.set(kind, fresh);
  return fresh;
}
