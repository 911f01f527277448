/** Calls `onMove` when a field may stand elsewhere or its text be laid out anew: scroll, resize, zoom, fonts. */
export function watchPlace(
  field: HTMLElement,
  onMove: () => void,
  { signal }: { signal: AbortSignal },
): void {
  const { ownerDocument } = field;
  const view = ownerDocument.defaultView as Window & typeof globalThis;
  let frame = 0;
  const soon = () => {
    frame ||= view.requestAnimationFrame(() => {
      frame = 0;
      onMove();
    });
  };
  const resized = new view.ResizeObserver(soon);
  resized.observe(field);
  resized.observe(ownerDocument.documentElement);
  const onScroll = ({ target }: Event) => {
    if (target === ownerDocument || (target as Node).contains(field)) soon();
  };
  view.addEventListener('scroll', onScroll, { signal, capture: true, passive: true });
  field.addEventListener('scroll', soon, { signal, passive: true });
  view.addEventListener('resize', soon, { signal });
  ownerDocument.fonts.addEventListener('loadingdone', soon, { signal });
  signal.addEventListener('abort', () => {
    resized.disconnect();
    view.cancelAnimationFrame(frame);
  });
}
