import { FIRST_WORDS, LONGEST_LABEL } from './labels.ts';

const unique = (text: string): string => [...new Set(text)].join('');
const LOWER = unique([...FIRST_WORDS].join('')).replace(/[^\p{Ll}]/gu, '');
const MARKS = ':*：.\u00a0';
const FIRST_WORD = `substring-before(concat(normalize-space(translate(., "${MARKS}", "${' '.repeat(MARKS.length)}")), " "), " ")`;
const IN_SMALL = `translate(${FIRST_WORD}, "${LOWER.toUpperCase()}", "${LOWER}")`;

/**
 * Texts below an element that begin with the first word of a label. The browser looks by itself: a page's other texts, nearly
 * all, never become objects of a script, which is most of what a walk over them costs.
 */
const TEXTS = `descendant::text()[string-length(.) <= ${LONGEST_LABEL * 4} and contains("|${[...FIRST_WORDS].join('|')}|", concat("|", ${IN_SMALL}, "|"))]`;

/** What may carry an open shadow root: elements of a page's own, and plain ones that hold nothing else. */
const HOSTS =
  'descendant-or-self::*[contains(local-name(), "-") or (not(node()) and (self::div or self::span or self::section))]';

/** The texts of a tree that may be labels, in document order, at most so many. */
export const labelTexts = (root: Document | ShadowRoot, most: number): Text[] =>
  found<Text>(root, TEXTS, most);

/** The open shadow roots right in a tree, at most so many. */
export const shadowRootsIn = (root: Document | ShadowRoot, most: number): ShadowRoot[] =>
  found<Element>(root, HOSTS, most).flatMap(({ shadowRoot }) => shadowRoot ?? []);

function found<Kind extends Node>(root: Document | ShadowRoot, expression: string, most: number): Kind[] {
  const owner = root.ownerDocument ?? (root as Document);
  // A path begins at an element or a document, not at a shadow root.
  const starts = root === owner ? [root] : [...root.children];
  const nodes: Kind[] = [];
  for (const start of starts) {
    const result = owner.evaluate(expression, start, null, XPathResult.ORDERED_NODE_ITERATOR_TYPE);
    for (let node = result.iterateNext(); node && nodes.length < most; node = result.iterateNext())
      nodes.push(node as Kind);
  }
  return nodes;
}
