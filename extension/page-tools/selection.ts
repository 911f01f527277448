import { documentsOf } from '../hr-systems/generic/scan.ts';
import { isPlain } from '../squiggles/fields.ts';
import { focusedIn } from '../squiggles/focused.ts';

/** The words that a person has selected on the page, in a field or in a frame too; '' when there are none. */
export function selectedText(document: Document): string {
  const field = focusedIn(document);
  if (field && isPlain(field as HTMLElement)) {
    const { value, selectionStart, selectionEnd } = field as HTMLTextAreaElement;
    const inField = value.slice(selectionStart ?? 0, selectionEnd ?? 0).trim();
    if (inField !== '') return inField;
  }
  const texts = documentsOf(document).map((one) => one.getSelection()?.toString().trim() ?? '');
  return texts.find((text) => text !== '') ?? '';
}
