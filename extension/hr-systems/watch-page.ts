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

/**
 * Calls `onChange` at once and whenever the page may show something else: after a navigation without a load, after
 * changes to its content, after a click. `onChange` answers whether it found news. Nothing runs while the tab is
 * hidden or the page at rest; how often it runs is bound by a budget of the page's time.
 */
export function watchPage(
  window: Window & typeof globalThis,
  onChange: () => boolean,
  { signal }: { signal: AbortSignal },
): void {
  const { document } = window;
  const budget = new ReadingBudget();
  let address = document.URL;
  let timer = 0;
  let idle = 0;
  let due = 0;

  const run = () => {
    idle = 0;
    const start = window.performance.now();
    const foundNews = onChange();
    const end = window.performance.now();
    budget.spent(end - start, foundNews);
    due = end + budget.wait;
  };
  const whenIdle = () => {
    timer = 0;
    if (window.requestIdleCallback) idle = window.requestIdleCallback(run, { timeout: 1000 });
    else run();
  };
  const schedule = () => {
    if (timer || idle || document.hidden) return;
    timer = window.setTimeout(whenIdle, Math.max(50, due - window.performance.now()));
  };
  const cancel = () => {
    window.clearTimeout(timer);
    if (idle) window.cancelIdleCallback(idle);
    timer = 0;
    idle = 0;
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
