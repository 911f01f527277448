import { canHighlight, Highlights } from './highlights.ts';
import type { Layer } from './layer.ts';
import { Lines } from './lines.ts';
import type { Mark, Surface } from './surface.ts';
import { type WalkedText, walkText } from './walk-text.ts';

/** The selection inside a field's tree; browsers differ on where a shadow root's selection is kept. */
function selectionIn(field: HTMLElement): Selection | null {
  const root = field.getRootNode() as (Document | ShadowRoot) & { getSelection?: () => Selection | null };
  return root.getSelection?.() ?? field.ownerDocument.getSelection();
}

/** A contenteditable: underlined by highlights where the browser paints them, else by lines over it. */
export function richField(field: HTMLElement, layer: Layer, token: string): Surface {
  const view = field.ownerDocument.defaultView as Window & typeof globalThis;
  const painter = canHighlight(view) ? new Highlights(field, token) : new Lines(field, layer);
  let walked: WalkedText = walkText(field);
  return {
    field,
    read() {
      walked = walkText(field);
      return walked.text;
    },
    paint(marks) {
      painter.show(
        new Map(
          marks.flatMap(({ id, start, end, severity }) => {
            const range = walked.range(start, end);
            return range ? [[id, { range, severity }] as const] : [];
          }),
        ),
      );
    },
    // Ranges move with the text by themselves.
    fade: (left: readonly Mark[]) => painter.fade(new Set(left.map(({ id }) => id))),
    boxes: ({ id }) => [...(painter.range(id)?.getClientRects() ?? [])],
    caret() {
      const selection = selectionIn(field);
      const node = selection?.focusNode;
      return node && field.contains(node) ? walkText(field).offsetOf(node, selection.focusOffset) : undefined;
    },
    select(start, end) {
      const range = walkText(field).range(start, end);
      const selection = selectionIn(field);
      if (!range || !selection) return false;
      field.focus({ preventScroll: true });
      selection.setBaseAndExtent(
        range.startContainer,
        range.startOffset,
        range.endContainer,
        range.endOffset,
      );
      return true;
    },
    place() {
      if (painter instanceof Lines) painter.place();
    },
    stop: () => painter.stop(),
  };
}
