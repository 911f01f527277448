import { isPlain } from './fields.ts';

/**
 * Calls `onEdit` after each change of a field's text. An editor may change its content without an input event (undo,
 * a toolbar, somebody writing along), so a contenteditable is observed; a plain field tells by its events.
 */
export function watchEdits(
  field: HTMLElement,
  onEdit: () => void,
  { signal }: { signal: AbortSignal },
): void {
  if (isPlain(field)) {
    field.addEventListener('input', onEdit, { signal });
    return;
  }
  const view = field.ownerDocument.defaultView as Window & typeof globalThis;
  const observer = new view.MutationObserver(onEdit);
  observer.observe(field, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
