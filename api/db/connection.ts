import type { InStatement, Row } from '@libsql/client';

/** What a statement came to. */
export interface ResultSet {
  rows: Row[];
  /** Rows that a statement without an answer changed. */
  rowsAffected: number;
}

/** One connection to a database, as `@libsql/client` has it: the way to a file is our own, see `openFile`. */
export interface Connection {
  execute(sql: string): Promise<unknown>;
  /** All of it happens, or none; `write` takes the lock at its beginning. */
  batch(statements: InStatement[], mode: 'read' | 'write'): Promise<ResultSet[]>;
  /** Empties the log beside a file; says whether it is empty now. A server has none of ours. */
  emptyLog?(): Promise<boolean>;
  /** Lets go of what is open and opens it anew. */
  reconnect(): Promise<void> | void;
  close(): void;
}
