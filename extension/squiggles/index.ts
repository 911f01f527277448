import { FieldSession } from './field-session.ts';
import type { SquiggleOptions } from './types.ts';
import { watchFields } from './watch-focus.ts';

export type { Mutes } from './mutes.ts';
export type { SquiggleOptions } from './types.ts';

/** A running engine. */
export interface Squiggles {
  /** Opens the card at the caret of the focused field, for a keyboard shortcut; false if there is nothing to say. */
  openAtCaret(): boolean;
}

/**
 * Warns in the goal fields of a page while they have the focus. At rest it is one listener; nothing of ours ever
 * stands inside a field, and what the page submits is what was typed.
 */
export function startSquiggles(root: Document, options: SquiggleOptions): Squiggles {
  const { signal } = options;
  let session: FieldSession | undefined;
  const end = () => {
    session?.stop();
    session = undefined;
  };
  watchFields(
    root,
    (field) => {
      if (session?.field === field) return;
      end();
      const kind = options.kindOf(field);
      if (kind === undefined) return;
      session = new FieldSession(field, kind, options, end);
    },
    { signal },
  );
  signal.addEventListener('abort', end);
  return { openAtCaret: () => session?.openAtCaret() ?? false };
}
