/** One editor as a fixture page: a form with one goal field, `#field`, that posts to the server. */
export interface Editor {
  name: string;
  page: string;
  /** What the server gets when this text was typed as one paragraph. */
  submitted(text: string): string;
  /** Built from the registry's package, where a page needs more than a script tag. */
  entry?: string;
  /** One line only: Enter submits. */
  singleLine?: boolean;
  /** Where `#field` is: in the page, in an open shadow root of `#host`, or in the frame `#frame`. */
  inside?: 'shadow' | 'frame';
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const asTyped = (text: string) => text;
const asParagraph = (text: string) => `<p>${escaped(text)}</p>`;

export const EDITORS: Editor[] = [
  { name: 'textarea', page: 'textarea', submitted: asTyped },
  { name: 'input', page: 'input', submitted: asTyped, singleLine: true },
  { name: 'contenteditable', page: 'contenteditable', submitted: escaped },
  { name: 'Quill 2', page: 'quill', submitted: asParagraph },
  { name: 'Tiptap (ProseMirror)', page: 'tiptap', submitted: asParagraph, entry: 'tiptap' },
  { name: 'Lexical', page: 'lexical', submitted: asTyped, entry: 'lexical' },
  { name: 'Summernote', page: 'summernote', submitted: asParagraph },
  { name: 'a textarea in a modal dialog', page: 'dialog', submitted: asTyped },
  { name: 'contenteditable in a shadow root', page: 'shadow', submitted: escaped, inside: 'shadow' },
  { name: 'a textarea in a shadow root', page: 'shadow-textarea', submitted: asTyped, inside: 'shadow' },
  { name: 'an editable body in a frame', page: 'frame', submitted: escaped, inside: 'frame' },
];
