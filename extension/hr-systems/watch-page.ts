import { ReadingBudget } from './reading-budget.ts';

const OBSERVED: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['hidden', 'aria-hidden', 'open', 'aria-current', 'value'],
};

/** Whether a change lies inside text that somebody is writing; it says nothing about whose page this is. */
const isTyping = ({ target }: MutationRecord) => {
  const element = target.nodeType === Node.ELEMENT_NODE ? (target as HTMLElement) : target.parentElement;
  return element?.isContentEditable ?? false;
};

/** How long a reading may hold the page up at a time, in milliseconds. */
const SLICE = 8;

/**
 * Begins a reading with `read` at once and whenever the page may show something else: after a navigation without a load,
 * after changes to its content, after a click. A reading ends with whether it found news, and yields where the page may go
 * on; one in which the page changed is begun anew, then at one go. Nothing runs while the tab is hidden or the page at
 * rest; how often it runs is bound by a budget of the page's time.
 */
export function watchPage(
  window: Window & typeof globalThis,
  read: () => Iterator<void, boolean>,
  { signal }: { signal: AbortSignal },
): void {
  const { document } = window;
  const budget = new ReadingBudget();
  let address = document.URL;
  let timer = 0;
  let idle = 0;
  let due = 0;
  let reading: Iterator<void, boolean> | undefined;
  let spent = 0;
  let atOneGo = false;

  const run = () => {
    idle = 0;
    reading ??= read();
    const start = window.performance.now();
    let now = start;
    let step = reading.next();
    while (!step.done && (atOneGo || now - start < SLICE)) {
      step = reading.next();
      now = window.performance.now();
    }
    spent += window.performance.now() - start;
    if (step.done) end(step.value);
    else whenIdle();
  };
  const end = (foundNews: boolean) => {
    budget.spent(spent, foundNews);
    due = window.performance.now() + budget.wait;
    reading = undefined;
    atOneGo = false;
    spent = 0;
  };
  const whenIdle = () => {
    timer = 0;
    idle = window.requestIdleCallback(run, { timeout: 1000 });
  };
  const schedule = () => {
    if (reading) {
      reading = undefined;
      atOneGo = true;
    }
    if (timer || idle || document.hidden) return;
    timer = window.setTimeout(whenIdle, Math.max(50, due - window.performance.now()));
  };
  const cancel = () => {
    window.clearTimeout(timer);
    if (idle) window.cancelIdleCallback(idle);
    timer = 0;
    idle = 0;
    reading = undefined;
  };
  /** The person acted: what is waited for is due soon, not at the end of a long wait. */
  const soon = () => {
    budget.renew();
    due = Math.min(due, window.performance.now() + budget.wait);
    window.clearTimeout(timer);
    timer = 0;
    schedule();
  };

  const observer = new window.MutationObserver((records) => {
    const moved = document.URL !== address;
    address = document.URL;
    if (moved) soon();
    else if (records.length > 50 || !records.every(isTyping)) schedule();
  });
  const onVisibility = () => {
    observer.disconnect();
    cancel();
    if (document.hidden) return;
    observer.observe(document, OBSERVED);
    soon();
  };

  const options = { signal, passive: true, capture: true };
  document.addEventListener('visibilitychange', onVisibility, options);
  document.addEventListener('click', soon, options);
  // `navigate` fires with the old address; where there is no Navigation API, history moves and mutations tell.
  window.navigation?.addEventListener('currententrychange', soon, { signal });
  window.addEventListener('popstate', soon, options);
  window.addEventListener('hashchange', soon, options);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancel();
  });
  if (!signal.aborted) onVisibility();
}
