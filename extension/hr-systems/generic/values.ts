import { cleanText, saysSomething } from './text.ts';

const CONTROLS =
  'input:not([type=hidden],[type=checkbox],[type=radio],[type=button],[type=submit],[type=password]), select, textarea';

/** What stands inside an element for a reader: a control's value, or the text. '' when there is nothing. */
export function shownValue(element: Element): string {
  const text = rawValue(element);
  const clean = cleanText(text);
  return saysSomething(clean) ? clean : '';
}

function rawValue(element: Element): string {
  // By local name: an element of a frame is no instance of this window's classes.
  if (element.localName === 'select')
    return (element as HTMLSelectElement).selectedOptions[0]?.textContent ?? '';
  if (element.localName === 'input' || element.localName === 'textarea')
    return (element as HTMLInputElement | HTMLTextAreaElement).value;
  const controls = element.querySelectorAll(CONTROLS);
  if (controls.length === 1 && controls[0]) return rawValue(controls[0]);
  return controls.length > 1 ? '' : (element.textContent ?? '');
}

/** The controls in a piece of page whose value a person typed or chose. */
export const controlsIn = (root: ParentNode): Element[] => [...root.querySelectorAll(CONTROLS)];

/** The only control below an element, if there is exactly one. */
export function onlyControl(element: Element): Element | undefined {
  const controls = element.querySelectorAll(CONTROLS);
  return controls.length === 1 ? (controls[0] ?? undefined) : undefined;
}

/** Whether people see the element; views that a page keeps hidden show the person before. */
export const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
