import { fieldAt } from '../squiggles/fields.ts';
import { focusedIn } from '../squiggles/focused.ts';

/** Where the content script notes it for the tools that are loaded later, in the world that they share. */
const LAST = Symbol.for('fairway-last-field');
type World = typeof globalThis & { [LAST]?: WeakRef<Element> };

/** Remembers the element that had the focus last; by a weak reference, so that the page can let go of it. */
export function rememberFocus(document: Document, { signal }: { signal: AbortSignal }): void {
  document.addEventListener(
    'focusin',
    (event) => {
      (globalThis as World)[LAST] = new WeakRef(event.composedPath()[0] as Element);
    },
    { signal, capture: true, passive: true },
  );
}

/** The field of prose that has the focus, or had it last; undefined when it is gone or no longer takes text. */
export function lastField(document: Document): HTMLElement | undefined {
  const last = (globalThis as World)[LAST]?.deref();
  return fieldAt(focusedIn(document)) ?? fieldAt(last) ?? fieldAt(last && focusedIn(last.ownerDocument));
}
