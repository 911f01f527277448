/** Everything that masks an element; a browser answers '' for those that it does not know. */
const MASKS = ['mask-image', 'mask-border-source', '-webkit-mask-box-image-source'];

/** How long ago a mask must have been there for a click not to have been meant for what it hid. */
const LONG_ENOUGH_MS = 400;

/** A look-out for masks over a whole page. */
export interface MaskWatch {
  /** Looks at every frame that is drawn, until `rest`. */
  watch(): void;
  rest(): void;
  /** Whether there is no mask now and, while it was watched, there was none for a moment. */
  isOff(): boolean;
}

/**
 * Watches whether a page masks all that stands on it. A page hears that a click is under way and could take its mask off in
 * that moment: so it is looked for before a click, in each frame, when the frame begins and after it was drawn.
 */
export function watchMask(view: Window & typeof globalThis): MaskWatch {
  let frame = 0;
  let maskedAt = Number.NEGATIVE_INFINITY;

  const isMasked = () => {
    const style = view.getComputedStyle(view.document.documentElement);
    return MASKS.some((mask) => !['none', ''].includes(style.getPropertyValue(mask)));
  };
  const look = () => {
    if (isMasked()) maskedAt = view.performance.now();
  };
  const onFrame = () => {
    look();
    view.setTimeout(look);
    frame = view.requestAnimationFrame(onFrame);
  };
  const rest = () => {
    view.cancelAnimationFrame(frame);
    frame = 0;
  };
  return {
    watch() {
      if (!frame) onFrame();
    },
    rest,
    isOff() {
      look();
      return view.performance.now() - maskedAt > LONG_ENOUGH_MS;
    },
  };
}
