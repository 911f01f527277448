/** How long the card must have stood in sight before a click on it counts: nobody reads faster. */
const LONG_ENOUGH_MS = 400;

/** All of it in sight; a fraction of a pixel may be lost to rounding. */
const WHOLE = 0.99;

/** IntersectionObserver v2: the browser's own word on whether an element is seen, unscaled, uncovered and opaque. */
interface VisibilityOptions extends IntersectionObserverInit {
  trackVisibility: true;
  delay: number;
}
interface VisibilityEntry extends IntersectionObserverEntry {
  isVisible: boolean;
}

/** Whether this browser can say that something is really seen. */
export const tellsSight = (): boolean =>
  typeof IntersectionObserverEntry !== 'undefined' && 'isVisible' in IntersectionObserverEntry.prototype;

/**
 * Watches whether a page hides, covers or fades an element. `onSight` hears true once it has been seen, whole and
 * uncovered, for long enough, and false as soon as it is not. Where the browser cannot tell, it hears nothing. Gives what
 * ends the watch.
 */
export function watchSight(element: Element, onSight: (seen: boolean) => void): () => void {
  if (!tellsSight()) return () => undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const options: VisibilityOptions = { threshold: [0, WHOLE], trackVisibility: true, delay: 100 };
  const observer = new IntersectionObserver((entries) => {
    clearTimeout(timer);
    const { isVisible, intersectionRatio } = entries.at(-1) as VisibilityEntry;
    if (isVisible && intersectionRatio >= WHOLE) timer = setTimeout(() => onSight(true), LONG_ENOUGH_MS);
    else onSight(false);
  }, options);
  observer.observe(element);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
}
