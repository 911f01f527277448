/** How long the pointer rests on a word before its card opens, in milliseconds. */
const REST = 400;

/** Tells where a person clicks or rests the pointer in a field. A timer runs only after the pointer moved. */
export function watchPointer(
  field: HTMLElement,
  onPoint: (point: { x: number; y: number }, how: 'click' | 'rest' | 'away') => void,
  { signal }: { signal: AbortSignal },
): void {
  const view = field.ownerDocument.defaultView ?? window;
  let timer = 0;
  const point = ({ clientX, clientY }: MouseEvent) => ({ x: clientX, y: clientY });
  const after = (event: MouseEvent, how: 'rest' | 'away') => {
    view.clearTimeout(timer);
    timer = view.setTimeout(() => onPoint(point(event), how), REST);
  };
  field.addEventListener(
    'click',
    (event) => {
      view.clearTimeout(timer);
      if (event.isTrusted) onPoint(point(event), 'click');
    },
    { signal },
  );
  field.addEventListener('mousemove', (event) => after(event, 'rest'), { signal, passive: true });
  field.addEventListener('mouseleave', (event) => after(event, 'away'), { signal, passive: true });
  signal.addEventListener('abort', () => view.clearTimeout(timer));
}
