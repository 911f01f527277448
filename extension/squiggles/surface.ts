import type { Severity } from '@fairway/shared/goals/types.ts';

/** A stretch of a field's text that is underlined. */
export interface Mark {
  /** Stays the same while the text around it is edited. */
  id: number;
  start: number;
  end: number;
  severity: Severity;
}

/** One field with its own way of being read, underlined and written. Offsets are UTF-16 units of `read()`. */
export interface Surface {
  readonly field: HTMLElement;
  read(): string;
  /** Underlines these marks of the current text, and nothing else. */
  paint(marks: readonly Mark[]): void;
  /** Between checks: takes away marks that are gone; those after `from` may have moved on the screen. */
  fade(left: readonly Mark[], from: number): void;
  /** Where a mark stands on the screen, one box a line, in client coordinates. */
  boxes(mark: Mark): DOMRect[];
  /** The caret's offset, if it is in the field. */
  caret(): number | undefined;
  /** Selects a stretch of the text for the editor's own input path; false if it is not there any more. */
  select(start: number, end: number): boolean;
  /** Sizes, fonts or scroll positions changed: stand where the text stands. */
  place(): void;
  stop(): void;
}
