/** How long the card must have stood in sight before a click on it counts: nobody reads faster. */
const LONG_ENOUGH_MS = 400;

/** IntersectionObserver v2: the browser's own word on whether an element is seen, unscaled, uncovered and opaque. */
interface VisibilityOptions extends IntersectionObserverInit {
  trackVisibility: true;
  delay: number;
}
interface VisibilityEntry extends IntersectionObserverEntry {
  isVisible: boolean;
}

export interface Sight {
  /** The browser can say whether the card is really seen. */
  supported: boolean;
  /** It has been seen, whole and uncovered, for long enough. */
  sure(now: number): boolean;
}

/** Watches whether a page hides, covers or fades the card. */
export function watchSight(element: Element, now: () => number): Sight {
  const supported =
    typeof IntersectionObserverEntry !== 'undefined' && 'isVisible' in IntersectionObserverEntry.prototype;
  let since: number | null = null;
  if (supported) {
    const options: VisibilityOptions = { threshold: [0, 1], trackVisibility: true, delay: 100 };
    new IntersectionObserver((entries) => {
      const { isVisible } = entries.at(-1) as VisibilityEntry;
      since = isVisible ? (since ?? now()) : null;
    }, options).observe(element);
  }
  return { supported, sure: (at) => since !== null && at - since >= LONG_ENOUGH_MS };
}
