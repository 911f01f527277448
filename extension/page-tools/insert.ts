import { isPlain } from '../squiggles/fields.ts';
import { lastField } from './last-field.ts';

/** What became of words that were to be put into the page. */
export type Inserted = 'inserted' | 'no_field' | 'refused';

const textOf = (field: HTMLElement) => (isPlain(field) ? field.value : (field.textContent ?? ''));

/** Time for an editor to take note of a focus or an input that it did not make itself. */
const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** The caret stays where it was; where the field has none, it goes to the end. */
function placeCaret(field: HTMLElement): void {
  field.focus({ preventScroll: true });
  if (isPlain(field)) return;
  const root = field.getRootNode() as Document & { getSelection?: () => Selection | null };
  const selection = root.getSelection?.() ?? field.ownerDocument.getSelection();
  if (selection?.focusNode && field.contains(selection.focusNode)) return;
  selection?.selectAllChildren(field);
  selection?.collapseToEnd();
}

/**
 * Puts words into the field that was written in last, at the caret, by the browser's own typing: the editor sees it, and
 * undo takes it back. Never touches the page's nodes.
 */
export async function insertWords(document: Document, words: string): Promise<Inserted> {
  const field = lastField(document);
  if (!field) return 'no_field';
  placeCaret(field);
  await nextTask();
  const before = textOf(field);
  const line = field.localName === 'input' ? words.replace(/\s*\n\s*/g, ' ') : words;
  field.ownerDocument.execCommand('insertText', false, line);
  await nextTask();
  return textOf(field) === before ? 'refused' : 'inserted';
}
