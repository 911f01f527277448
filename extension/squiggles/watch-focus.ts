import { fieldAt } from './fields.ts';
import { focusedIn, frameDocument } from './focused.ts';

/**
 * Calls `onFocus` with each field of prose that takes the focus, in this document, its open shadow roots and its
 * frames of the same origin, also one that has it already. Costs one listener and no work between focuses.
 */
export function watchFields(
  document: Document,
  onFocus: (field: HTMLElement) => void,
  { signal }: { signal: AbortSignal },
): void {
  const watched = new WeakSet<Document>();
  const watch = (one: Document) => {
    if (watched.has(one)) return;
    watched.add(one);
    const take = (target: EventTarget | null | undefined) => {
      const field = fieldAt(target);
      if (field) onFocus(field);
    };
    one.addEventListener('focusin', (event) => take(event.composedPath()[0]), { signal, capture: true });
    // A frame that takes the focus tells its outer window by no event but blur, and only then has it.
    one.defaultView?.addEventListener('blur', () => setTimeout(() => watchFrame(one)), { signal });
    take(focusedIn(one));
    watchFrame(one);
  };
  const watchFrame = (outer: Document) => {
    let focused = outer.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    const inner = frameDocument(focused);
    if (inner && !signal.aborted) watch(inner);
  };
  watch(document);
}

/**
 * Calls `onFirstFocus` once, when the first goal field takes the focus: the moment to load the checks.
 * `isGoalField` answers what is written in a field, or undefined.
 */
export function watchFocus(
  document: Document,
  isGoalField: (field: HTMLElement) => unknown,
  onFirstFocus: (field: HTMLElement) => void,
  { signal }: { signal: AbortSignal },
): void {
  const once = new AbortController();
  watchFields(
    document,
    (field) => {
      if (once.signal.aborted || isGoalField(field) === undefined) return;
      once.abort();
      onFirstFocus(field);
    },
    { signal: AbortSignal.any([signal, once.signal]) },
  );
}
