/** How long the pointer must have rested on a button: nobody reacts faster to a button that was put under it. */
const LONG_ENOUGH_MS = 250;

/**
 * Notes on a button of ours in a foreign page whether the pointer has rested on it. A page that puts the button under a
 * click that was meant for something else leaves it no time to.
 */
export function watchRest(button: HTMLElement): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const note = (rested: boolean) => {
    if (!rested) {
      clearTimeout(timer);
      timer = undefined;
    }
    button.dataset.rested = String(rested);
  };
  note(false);
  // A button that was disabled may hear of a pointer only when it moves.
  for (const over of ['pointerenter', 'pointermove'] as const)
    button.addEventListener(over, (event) => {
      if (event.isTrusted) timer ??= setTimeout(() => note(true), LONG_ENOUGH_MS);
    });
  button.addEventListener('pointerleave', () => note(false));
}

/**
 * Whether a click is a person's own: not a script's, and not one that was meant for what stood here a moment before. A
 * press of a key, or of a finger, has no pointer that could rest.
 */
export function isMeant(event: MouseEvent): boolean {
  if (!event.isTrusted) return false;
  const byKey = event.detail === 0;
  const byMouse = !('pointerType' in event) || event.pointerType === 'mouse' || event.pointerType === '';
  return byKey || !byMouse || (event.currentTarget as HTMLElement).dataset.rested === 'true';
}

/** What is said when a click came too soon to count. */
export const ONCE_MORE = 'That was very quick, so nothing happened. Click once more.';
