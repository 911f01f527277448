import type { Surface } from './surface.ts';

/** Time for an editor to take note of a selection that it did not make itself. */
const nextTask = (view: Window) => new Promise<void>((resolve) => view.setTimeout(resolve, 0));

/**
 * Puts `words` in place of a stretch of the field's text by the browser's own typing, so that the editor sees it
 * and undo takes it back. True when the text is then as meant. Never touches the page's nodes.
 */
export async function replaceText(
  surface: Surface,
  { start, end }: { start: number; end: number },
  words: string,
): Promise<boolean> {
  const { ownerDocument } = surface.field;
  const before = surface.read();
  const meant = before.slice(0, start) + words + before.slice(end);
  if (!surface.select(start, end)) return false;
  await nextTask(ownerDocument.defaultView ?? window);
  if (surface.read() !== before) return false;
  ownerDocument.execCommand('insertText', false, words);
  await nextTask(ownerDocument.defaultView ?? window);
  return surface.read() === meant;
}
