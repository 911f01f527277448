import type { Kind } from '@fairway/shared/goals/types.ts';
import { codeNameOfField, nameOfField, titlesAround } from './field-words.ts';

/** Words that say what is written in a field, most telling first. */
const KINDS: [Kind, RegExp][] = [
  ['consequence', /\bconsequences?\b|\bif (?:the plan is )?not met\b/i],
  ['support', /\bsupport\b|\btraining (?:plan|needs)\b|\bcoaching plan\b|\bresources (?:needed|provided)\b/i],
  [
    'concern',
    /\bconcerns?\b|\bareas? (?:for|of|to) improve(?:ment)?\b|\bperformance (?:gaps?|issues?|problems?)\b/i,
  ],
  [
    'goal',
    /\bgoals?\b|\bobjectives?\b|\bkpis?\b|\bokrs?\b|\bkey results?\b|\btargets?\b|\bimprovements?\b|\bsuccess (?:criteria|measures?)\b|\bziele?\b|\bobjectifs?\b|\bobjetivos?\b|\bobiettiv[oi]\b|\bdoelen\b|\bcele?\b/i,
  ],
  [
    'expectation',
    /\bexpectations?\b|\bexpected (?:results?|behaviou?rs?|standard)\b|\berwartungen\b|\battentes\b/i,
  ],
];

/** Fields about a goal that hold no prose of it, and fields for something else altogether. */
const NOT_PROSE =
  /\b(?:dates?|due|deadline|weight(?:ing|age)?|ids?|status|owner|category|type|search|filter|find|score|rating|percent(?:age)?|progress|number|e-?mail|phone|url|link|tags?|code|sort|min|max|rate)\b/i;

/** A comment is ours to check only where people are reviewed. */
const COMMENT = /\b(?:comments?|feedback|remarks?|log|notes?|summary|assessment)\b/i;
const REVIEWING = /\b(?:reviews?|appraisals?|evaluations?|performance|trackers?|kpis?)\b/i;

const kindIn = (text: string) => KINDS.find(([, pattern]) => pattern.test(text))?.[0];

/**
 * What is written in a field, by its label and then by the titles around it; undefined for what is not about
 * goals. `selectors` are those an HR system names: a field under them is a goal unless its words say otherwise.
 */
export function guessKind(field: HTMLElement, selectors: readonly string[] = []): Kind | undefined {
  const name = nameOfField(field);
  const called = `${name} ${codeNameOfField(field)}`;
  if (NOT_PROSE.test(called) && field.localName === 'input') return undefined;
  const kind = kindIn(name) ?? kindIn(called);
  if (kind) return kind;
  const named = selectors.some((selector) => field.matches(selector) || field.closest(selector));
  const titles = titlesAround(field);
  if (COMMENT.test(called)) {
    const reviewing = named || [called, path(field), ...titles].some((text) => REVIEWING.test(text));
    return reviewing ? 'concern' : undefined;
  }
  if (named) return titles.map(kindIn).find((found) => found) ?? 'goal';
  // A field that people see named otherwise is something else; one without a name is what stands around it.
  return name === '' ? titles.map(kindIn).find((found) => found) : undefined;
}

const path = (field: HTMLElement) =>
  field.ownerDocument.location?.pathname.replace(/([a-z])([A-Z])/g, '$1 $2') ?? '';
