import type { Instant } from '@fairway/shared/plan/dates.ts';

/** A command as it crosses the wire. Its id is made here, once, and is its idempotency key for good. */
export interface Command {
  id: string;
  planId: string;
  type: string;
  version: number;
  notedAt: Instant;
  data: unknown;
}

/** Whose entry it is: it is never sent under another account. */
export interface Account {
  organisationId: string;
  personId: string;
}

/** A command under the account's key; nobody reads it without the server's leave. */
export interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
}

export interface Reason {
  code: string;
  message: string;
}

/** A command that the server has not taken yet. Times are milliseconds of this device's clock. */
export interface Entry extends Account {
  id: string;
  planId: string;
  /** From when its age counts: when it was written, or last retried by hand. */
  since: number;
  /** Not sent before: until then, undo deletes it. */
  sendAfter: number;
  /** Not tried again before. */
  nextTry: number;
  attempts: number;
  /** `sending` may have reached the server; `parked` needs a person. */
  state: 'waiting' | 'sending' | 'parked';
  /** Why it is parked, sealed as well: the server's words tell of the plan. */
  reason?: Sealed;
  sealed: Sealed;
}

/** What the server says about one command. */
export interface CommandResult {
  id: string;
  status: 'done' | 'already_done' | 'refused' | 'mismatch' | 'conflict' | 'later';
  code?: string | undefined;
  message?: string | undefined;
}

/** What adding a command came to. */
export interface Added {
  id: string;
  state: 'recorded' | 'waiting';
  /** Undo is possible until then. */
  undoUntil: number;
}

/** The outbox as the panel shows it. */
export interface OutboxView {
  entries: {
    id: string;
    planId: string;
    since: number;
    state: Entry['state'];
    reason?: Reason | undefined;
    /** Missing while the entry cannot be opened. */
    command?: Command | undefined;
  }[];
  /** Entries that wait for another account on this device. */
  foreign: number;
}
