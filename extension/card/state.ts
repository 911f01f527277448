import type { GoalStatus } from '@fairway/shared/plan/state.ts';

/** What the card in the page shows about the person on its own tab. */
export type CardState =
  | { kind: 'signed-out' }
  /** Nobody whom this manager answers for, or nobody yet confirmed. */
  | { kind: 'nobody' }
  | {
      kind: 'person';
      name: string;
      /** A running plan takes a status note. */
      running: boolean;
      nextDueOn: string | null;
      today: string;
      /** The shortcut opened the card: then its buttons count without the browser's word that they are visible. */
      armed: boolean;
    };

/** One click of the strip. It names no plan: the background knows whose page it is. */
export interface LogStatus {
  /** The command's id, made once for each click, so that a click asked for twice counts once. */
  id: string;
  status: GoalStatus;
}
