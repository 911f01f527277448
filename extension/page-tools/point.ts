import { documentsOf } from '../hr-systems/generic/scan.ts';
import { isShown, shownValue } from '../hr-systems/generic/values.ts';
import type { Taught } from '../hr-systems/teach/lesson.ts';
import { inPage } from '../squiggles/focused.ts';
import { judge, type Pointed, targetOf } from './judge.ts';
import { PointingLayer } from './pointing-layer.ts';

const ASK: Record<Taught, string> = {
  name: 'Click the person’s name.',
  externalId: 'Click the person’s number or id.',
  title: 'Click the person’s job title.',
  department: 'Click the person’s department.',
  manager: 'Click the name of the person’s manager.',
  goal: 'Click the field in which goals are written.',
  other: 'Click the field that is to be left alone.',
};

/** Elements that the arrow keys go through, at most. */
const MOST = 500;
const TEXT = 'h1, h2, h3, h4, h5, h6, p, span, strong, b, a, dd, td, li, div, output, input, select';
const FIELDS = 'textarea, input, [contenteditable]';

/** Everything that the arrow keys go through, in the order of the page. */
function candidates(documents: Document[], what: Taught): Element[] {
  const isField = what === 'goal' || what === 'other';
  const holdsWords = (element: Element) =>
    shownValue(element) !== '' &&
    ![...element.children].some((child) => child.textContent === element.textContent);
  return documents
    .flatMap((one) => [...one.querySelectorAll(isField ? FIELDS : TEXT)])
    .filter(
      (element) => isShown(element) && (isField ? targetOf(what, element) === element : holdsWords(element)),
    )
    .slice(0, MOST);
}

const PRESSES = ['pointerdown', 'pointerup', 'mousedown', 'mouseup'] as const;

/**
 * Lets a person point at something on the page, with the mouse or the keyboard. The page gets none of it, and what was
 * pointed at is not touched. Ends with `onEnd(undefined)` on Escape.
 */
export function startPointing(
  document: Document,
  what: Taught,
  { onEnd, signal }: { onEnd(pointed: Pointed | undefined): void; signal: AbortSignal },
): void {
  const documents = documentsOf(document);
  const layer = new PointingLayer(document);
  const ended = new AbortController();
  const reachable = candidates(documents, what);
  let at = -1;
  let current: Element | undefined;

  const end = (pointed: Pointed | undefined) => {
    if (ended.signal.aborted) return;
    ended.abort();
    layer.stop();
    onEnd(pointed);
  };
  const show = (element: Element | undefined) => {
    const target = element && targetOf(what, element);
    if (!target) return;
    current = target;
    layer.show(inPage(target.getBoundingClientRect(), target.ownerDocument));
  };
  const choose = (element: Element | undefined) => {
    if (!element) return;
    const judged = judge(what, element);
    if (typeof judged === 'string') layer.say(judged);
    else end(judged);
  };
  const step = (by: 1 | -1) => {
    if (reachable.length === 0) return;
    at = (Math.max(at, by === 1 ? -1 : 0) + by + reachable.length) % reachable.length;
    const next = reachable[at];
    next?.scrollIntoView({ block: 'nearest' });
    show(next);
  };
  const KEYS: Record<string, (event: KeyboardEvent) => void> = {
    Tab: ({ shiftKey }) => step(shiftKey ? -1 : 1),
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    ArrowRight: () => step(1),
    ArrowLeft: () => step(-1),
    Enter: () => choose(current),
    Escape: () => end(undefined),
  };
  const elementOf = (event: Event) => event.composedPath()[0] as Element;
  const mine = (event: Event): boolean => {
    if (!event.isTrusted) return false;
    event.preventDefault();
    event.stopImmediatePropagation();
    return true;
  };

  const options = { signal: AbortSignal.any([signal, ended.signal]), capture: true };
  for (const one of documents) {
    const view = one.defaultView ?? window;
    view.addEventListener('pointermove', (event) => show(elementOf(event)), { ...options, passive: true });
    view.addEventListener('click', (event) => mine(event) && choose(elementOf(event)), options);
    for (const press of PRESSES) view.addEventListener(press, mine, options);
    view.addEventListener(
      'keydown',
      (event) => {
        const act = KEYS[event.key];
        if (act && mine(event)) act(event);
      },
      options,
    );
  }
  signal.addEventListener('abort', () => end(undefined), { signal: ended.signal });
  layer.say(ASK[what]);
}
