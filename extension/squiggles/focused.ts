/** The element that has the focus, through open shadow roots and frames of the same origin. */
export function focusedIn(document: Document): Element | null {
  let focused = document.activeElement;
  for (;;) {
    const inner: Element | null | undefined =
      focused?.shadowRoot?.activeElement ?? frameDocument(focused)?.activeElement;
    if (!inner) return focused;
    focused = inner;
  }
}

/** The document inside a frame, if the element is one and lets us in. */
export function frameDocument(element: Element | null): Document | undefined {
  return element?.localName === 'iframe'
    ? ((element as HTMLIFrameElement).contentDocument ?? undefined)
    : undefined;
}

/** The frame that a document is shown in, if it lets us out. */
function frameOf(document: Document): Element | undefined {
  try {
    return document.defaultView?.frameElement ?? undefined;
  } catch {
    return undefined;
  }
}

/** A field, or the outermost frame that it is in: what stands in the page itself. */
export function outermost(field: HTMLElement): HTMLElement {
  const frame = frameOf(field.ownerDocument);
  return frame ? outermost(frame as HTMLElement) : field;
}

/** A box of a document in a frame as the page itself has it. */
export function inPage(box: DOMRect, document: Document): DOMRect {
  const frame = frameOf(document);
  if (!frame) return box;
  const { left, top } = frame.getBoundingClientRect();
  const moved = new DOMRect(
    box.x + left + frame.clientLeft,
    box.y + top + frame.clientTop,
    box.width,
    box.height,
  );
  return inPage(moved, frame.ownerDocument);
}
