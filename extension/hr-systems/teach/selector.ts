import { CODE_ATTRIBUTES, isCodeId, isCodeName } from '@fairway/shared/contract/site-adapters.ts';
import { holdsWord } from './url-pattern.ts';

/** As many steps up as a selector may have. */
const CLIMB = 14;
/** Elements that stand once on a page, and say what is below them. */
const LANDMARK = 'main, h1, header, dialog, body';

type Root = Document | ShadowRoot;

/** What a page's own code calls an element; never what people read, and never a class name, which programs make up. */
function codeName(element: Element, words: readonly string[]): string | undefined {
  if (isCodeId(element.id) && !holdsWord(element.id, words)) return `#${element.id}`;
  for (const attribute of CODE_ATTRIBUTES) {
    if (attribute === 'role' || attribute === 'type') continue;
    const value = element.getAttribute(attribute);
    if (value && isCodeName(value) && !holdsWord(value, words)) return `[${attribute}="${value}"]`;
  }
  return undefined;
}

/** The element's place among its siblings of the same kind, where there are others. */
function placeOf(element: Element): string {
  const alike = [...(element.parentNode?.children ?? [])].filter(
    ({ localName }) => localName === element.localName,
  );
  return alike.length > 1 ? `:nth-of-type(${alike.indexOf(element) + 1})` : '';
}

/**
 * A CSS selector that finds this element, and nothing else, on the page and on others built like it: by what the page's
 * code calls it or something around it, else by its place.
 * @param words of what is read on the page, which must not stand in it
 * @returns undefined where there is none that could be relied on
 */
export function selectorFor(element: Element, words: readonly string[]): string | undefined {
  const root = element.getRootNode() as Root;
  const findsOnly = (selector: string) => {
    const found = root.querySelectorAll(selector);
    return found.length === 1 && found[0] === element;
  };
  let path = '';
  for (let step = 0, at: Element | null = element; at && step < CLIMB; step += 1, at = at.parentElement) {
    const name = codeName(at, words);
    const rest = path && ` > ${path}`;
    const called = name && `${at.localName}${name}${rest}`;
    if (called && findsOnly(called)) return called;
    const plain = `${at.localName}${rest}`;
    if (at.matches(LANDMARK) && findsOnly(plain)) return plain;
    path = `${at.localName}${name ?? ''}${placeOf(at)}${rest}`;
    if ((name || at.matches(LANDMARK)) && findsOnly(path)) return path;
  }
  return undefined;
}
