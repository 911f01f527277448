import type { Layer } from './layer.ts';
import { Mirror } from './mirror.ts';
import type { Mark, Surface } from './surface.ts';

/** A textarea or text input: no ranges exist in it, so a mirror over it carries the underlines. */
export function plainField(field: HTMLTextAreaElement | HTMLInputElement, layer: Layer): Surface {
  const mirror = new Mirror(field, layer);
  return {
    field,
    read: () => field.value,
    paint: (marks) => mirror.show(field.value, marks),
    fade: (left: readonly Mark[], from) =>
      mirror.fade(new Set(left.filter(({ end }) => end <= from).map(({ id }) => id))),
    boxes: ({ id }) => mirror.boxes(id),
    caret: () => field.selectionEnd ?? undefined,
    select(start, end) {
      field.focus({ preventScroll: true });
      field.setSelectionRange(start, end);
      return field.selectionStart === start && field.selectionEnd === end;
    },
    place: () => mirror.place(),
    stop: () => {},
  };
}
