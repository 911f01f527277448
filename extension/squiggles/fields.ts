/** Kinds of input that hold prose; all others (password, search, number, e-mail …) are left alone. */
const PROSE_INPUT = 'input:not([type]), input[type=text], input[type=""]';

const OPTED_OUT = '[data-enable-grammarly="false"], [data-gramm="false"]';

/** Whether a person could type here, and the page has not asked to be left alone. */
function maySupport(field: HTMLElement): boolean {
  if (field.closest(OPTED_OUT) || field.getAttribute('aria-readonly') === 'true') return false;
  if (field.getAttribute('role') === 'searchbox') return false;
  if (!field.matches('input, textarea')) return true;
  const { readOnly, disabled } = field as HTMLTextAreaElement;
  return !readOnly && !disabled;
}

/** The outermost editable around an element: what an editor calls its root. */
function editingHost(element: HTMLElement): HTMLElement {
  let host = element;
  while (host.parentElement?.isContentEditable) host = host.parentElement;
  return host;
}

/** The field of prose that an event came from, or undefined. Opted-out, read-only and disabled ones are none. */
export function fieldAt(target: EventTarget | null | undefined): HTMLElement | undefined {
  const element = target as HTMLElement | null | undefined;
  if (element?.nodeType !== Node.ELEMENT_NODE || !element.isConnected) return undefined;
  const isControl = element.matches('textarea') || element.matches(PROSE_INPUT);
  if (!isControl && !element.isContentEditable) return undefined;
  const field = isControl ? element : editingHost(element);
  return maySupport(field) ? field : undefined;
}

/** Whether the field's text is its value, not its content. */
export const isPlain = (field: HTMLElement): field is HTMLTextAreaElement | HTMLInputElement =>
  field.localName === 'textarea' || field.localName === 'input';
