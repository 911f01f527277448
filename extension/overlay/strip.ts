import { watchMask } from '../guard/mask.ts';

/** Outer sizes of the frame, in CSS pixels: the same on every page and for every person. */
export const STRIP_SIZES = {
  strip: { width: 248, height: 48 },
  card: { width: 360, height: 300 },
} as const;

export type StripSize = keyof typeof STRIP_SIZES;

/** Why the strip is not there: the frame never spoke up, or the page kept taking it away. */
export const STRIP_FAILURES = ['blocked', 'removed'] as const;
export type StripFailure = (typeof STRIP_FAILURES)[number];

/** How long a frame may take to speak up, in milliseconds: on a busy machine the browser itself is late. */
const PATIENCE = 15_000;
/** How often the strip comes back after a page removed it. */
const MOST_RETURNS = 10;

const css = `
:host {
  all: initial !important;
  position: fixed !important;
  right: 16px !important;
  bottom: 16px !important;
  z-index: 2147483647 !important;
  display: block !important;
}
iframe {
  display: block;
  border: 0;
  border-radius: 12px;
  color-scheme: normal;
  max-width: calc(100vw - 32px);
  max-height: calc(100vh - 32px);
}
/* A frame that the page's policy blocks would show the browser's own error. */
iframe:not(.alive) { visibility: hidden; }
@media print { :host { display: none !important; } }
`;

export interface StripOptions {
  /** The extension's own page to show, by its full address. */
  src: string;
  /** The strip is not to be had on this page; the panel takes over. Called at most once. */
  onFailure(failure: StripFailure): void;
  signal: AbortSignal;
}

/** A mounted strip. */
export interface Strip {
  /** The frame has spoken up, so it was not blocked. */
  alive(): void;
  resize(size: StripSize): void;
  /** Puts the focus into the frame, for the shortcut. */
  focus(): void;
  /**
   * Whether the page leaves what stands on it in sight, and has for a moment. A mask hides all of it, and browsers do not
   * count that as hidden.
   */
  isUnmasked(): boolean;
  /** Takes the strip away, as when the person has none due or switched it off. */
  remove(): void;
}

/**
 * Shows the extension's frame in a corner of the page, in a closed shadow tree. Nothing about a person or a plan is
 * in the page: one empty element at the document's end, of the same size for everybody.
 */
export function mountStrip(document: Document, { src, onFailure, signal }: StripOptions): Strip {
  const view = document.defaultView as Window & typeof globalThis;
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const frame = document.createElement('iframe');
  frame.src = src;
  frame.title = 'Fairway';
  frame.referrerPolicy = 'no-referrer';
  root.append(frame);

  let returns = 0;
  const show = () => document.documentElement.append(host);
  const observer = new view.MutationObserver(() => {
    if (host.parentNode === document.documentElement) return;
    returns += 1;
    if (returns > MOST_RETURNS) fail('removed');
    else show();
  });
  const mask = watchMask(view);
  const remove = () => {
    mask.rest();
    observer.disconnect();
    view.clearTimeout(timer);
    host.remove();
  };
  const fail = (failure: StripFailure) => {
    remove();
    onFailure(failure);
  };
  const timer = view.setTimeout(() => fail('blocked'), PATIENCE);
  const resize = (size: StripSize) => {
    const { width, height } = STRIP_SIZES[size];
    frame.width = String(width);
    frame.height = String(height);
    // The strip itself takes no click that changes anything.
    if (size === 'card') mask.watch();
    else mask.rest();
  };

  resize('strip');
  show();
  // The document's own children alone: what happens inside the page is not watched.
  observer.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', remove);
  const alive = () => {
    view.clearTimeout(timer);
    frame.className = 'alive';
  };
  return { alive, isUnmasked: mask.isOff, resize, focus: () => frame.focus(), remove };
}
