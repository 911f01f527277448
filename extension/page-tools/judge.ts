import { looksLikeName, splitNameAndId } from '../hr-systems/generic/names.ts';
import { shownValue } from '../hr-systems/generic/values.ts';
import type { Taught } from '../hr-systems/teach/lesson.ts';
import { selectorFor } from '../hr-systems/teach/selector.ts';
import { wordsOf } from '../hr-systems/teach/url-pattern.ts';
import { fieldAt } from '../squiggles/fields.ts';

/** What somebody pointed at: where it stands, and what it shows, for them alone to look at. */
export interface Pointed {
  selector: string;
  value: string;
}

const NOT_FOUND_AGAIN =
  'This place cannot be found again on other pages. Point at something else, or choose the person in the panel.';

/** A field of prose that this element is, is in, or is the label of. */
const fieldFrom = (element: Element): HTMLElement | undefined =>
  fieldAt(element) ?? fieldAt(element.closest('label')?.control) ?? undefined;

/** What can be pointed at: for goals the fields themselves, for all else what shows a text of its own. */
export const targetOf = (what: Taught, element: Element): Element | undefined =>
  what === 'goal' || what === 'other' ? fieldFrom(element) : element;

/** Takes what was pointed at for what is asked, or says in words why it is not that. */
export function judge(what: Taught, element: Element): Pointed | string {
  if (what === 'goal' || what === 'other') {
    const field = fieldFrom(element);
    if (!field) return 'This is no field that takes text. Point at the field itself.';
    const selector = selectorFor(field, wordsOf([shownValue(field)]));
    return selector ? { selector, value: '' } : NOT_FOUND_AGAIN;
  }
  const value = shownValue(element);
  if (value === '') return 'There is nothing to read here. Point at the words themselves.';
  if (what === 'name' && !looksLikeName(splitNameAndId(value).name))
    return 'This does not read like one person’s name. Point at the name alone.';
  // What stands in a shadow tree cannot be told from outside it.
  if (element.getRootNode() !== element.ownerDocument) return NOT_FOUND_AGAIN;
  const selector = selectorFor(element, wordsOf([value]));
  return selector ? { selector, value } : NOT_FOUND_AGAIN;
}
