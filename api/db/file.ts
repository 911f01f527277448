import { Buffer } from 'node:buffer';
import { type InArgs, type InStatement, LibsqlBatchError, type Row } from '@libsql/client';
import Libsql from 'libsql';
import type { Connection, ResultSet } from './connection.ts';

/** Statements that stay prepared; what the record's own paths need is a fraction of it. */
const mostPrepared = 256;

interface Prepared {
  statement: Libsql.Statement;
  /** Names of the columns it answers with; undefined for one that answers with none. */
  columns: readonly string[] | undefined;
}

/**
 * Opens an embedded database. Does what `@libsql/client` does on a file, with the same engine, but prepares each
 * statement once for a connection and not at every call: that is most of the time of a small write.
 */
export function openFile(path: string): Connection {
  let db = new Libsql(path);
  const prepared = new Map<string, Prepared>();

  const prepare = (sql: string): Prepared => {
    const known = prepared.get(sql);
    if (known) return known;
    const statement = db.prepare(sql).safeIntegers(true);
    const columns = statement.reader ? statement.columns().map(({ name }) => name) : undefined;
    if (columns) statement.raw(true);
    if (prepared.size >= mostPrepared) prepared.delete(prepared.keys().next().value as string);
    prepared.set(sql, { statement, columns });
    return { statement, columns };
  };

  const run = (sql: string, args: InArgs): ResultSet => {
    const { statement, columns } = prepare(sql);
    // What is prepared keeps the names of the columns that it had.
    if (/^\s*(create|alter|drop)\b/i.test(sql)) prepared.clear();
    const bound = toEngine(args);
    if (!columns) return { rows: [], rowsAffected: statement.run(bound).changes };
    const rows = statement.all(bound) as unknown[][];
    return { rows: rows.map((values) => toRow(values, columns)), rowsAffected: 0 };
  };

  const runOne = (statement: InStatement, index: number): ResultSet => {
    try {
      if (!db.inTransaction) throw new Error('The transaction was rolled back.');
      return typeof statement === 'string' ? run(statement, []) : run(statement.sql, statement.args ?? []);
    } catch (error) {
      throw ofStatement(error, index);
    }
  };

  /** What is left of a failed transaction must not outlive it: its statements may stay open until they are collected. */
  const rollBack = () => {
    if (db.open && db.inTransaction) db.exec('ROLLBACK');
  };

  return {
    async execute(sql) {
      return run(sql, []);
    },
    async batch(statements, mode) {
      try {
        run(mode === 'write' ? 'BEGIN IMMEDIATE' : 'BEGIN', []);
        const results = statements.map(runOne);
        run('COMMIT', []);
        return results;
      } finally {
        rollBack();
      }
    },
    async emptyLog() {
      return run('PRAGMA wal_checkpoint(TRUNCATE)', []).rows[0]?.[0] === 0;
    },
    reconnect() {
      prepared.clear();
      if (db.open) db.close();
      db = new Libsql(path);
    },
    close() {
      prepared.clear();
      if (db.open) db.close();
    },
  };
}

/** A row by name and by place, as `@libsql/client` gives it: of columns with one name, the first has it. */
function toRow(values: unknown[], columns: readonly string[]): Row {
  const row = {};
  Object.defineProperty(row, 'length', { value: values.length });
  for (const [i, raw] of values.entries()) {
    const value = fromEngine(raw);
    Object.defineProperty(row, i, { value });
    const name = columns[i]!;
    if (!Object.hasOwn(row, name)) Object.assign(row, { [name]: value });
  }
  return row as Row;
}

function fromEngine(value: unknown): unknown {
  if (typeof value === 'bigint') {
    const number = Number(value);
    if (!Number.isSafeInteger(number)) throw new RangeError('An integer of the database is too large.');
    return number;
  }
  return value instanceof Uint8Array ? value.slice().buffer : value;
}

const toEngine = (args: InArgs): unknown[] | Record<string, unknown> =>
  Array.isArray(args)
    ? args.map(valueToEngine)
    : Object.fromEntries(Object.entries(args).map(([name, value]) => [name, valueToEngine(value)]));

function valueToEngine(value: unknown): unknown {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof ArrayBuffer) return Buffer.from(value);
  if (value === undefined) throw new TypeError('A value for the database is undefined.');
  return value;
}

/** Says which statement of a batch failed, as `@libsql/client` does. */
function ofStatement(error: unknown, index: number): unknown {
  if (!(error instanceof Libsql.SqliteError)) return error;
  return new LibsqlBatchError(error.message, index, error.code, error.code, error.rawCode, error);
}
