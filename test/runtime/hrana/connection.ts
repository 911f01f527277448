import Libsql from 'libsql';
import type { HranaStatement, StatementResult, Value } from './protocol.ts';

/** One connection of the embedded engine, spoken to in Hrana's values. */
export class Connection {
  readonly #db: Libsql.Database;

  constructor(file: string) {
    this.#db = new Libsql(file);
    for (const pragma of ['journal_mode = WAL', 'foreign_keys = ON', 'secure_delete = ON'])
      this.#db.exec(`PRAGMA ${pragma}`);
  }

  get isAutocommit(): boolean {
    return !this.#db.inTransaction;
  }

  execute(sql: string, { args, named_args, want_rows }: HranaStatement): StatementResult {
    const statement = this.#db.prepare(sql).safeIntegers(true);
    const bound = named_args.length > 0 ? [nameAll(named_args)] : [args.map(toEngine)];
    if (!statement.reader) {
      const { changes, lastInsertRowid } = statement.run(...bound);
      return {
        cols: [],
        rows: [],
        affected_row_count: changes,
        last_insert_rowid: lastInsertRowid.toString(),
      };
    }
    const rows = statement.raw(true).all(...bound) as unknown[][];
    return {
      cols: statement.columns().map(({ name, type }) => ({ name, decltype: type })),
      rows: want_rows ? rows.map((row) => row.map(toHrana)) : [],
      affected_row_count: 0,
      last_insert_rowid: null,
    };
  }

  executeAll(sql: string): void {
    this.#db.exec(sql);
  }

  close(): void {
    if (!this.isAutocommit) this.#db.exec('ROLLBACK');
    this.#db.close();
  }
}

function toEngine(value: Value): unknown {
  switch (value.type) {
    case 'null':
      return null;
    case 'integer':
      return BigInt(value.value);
    case 'blob':
      return Buffer.from(value.base64, 'base64');
    default:
      return value.value;
  }
}

const nameAll = (named: HranaStatement['named_args']) =>
  Object.fromEntries(named.map(({ name, value }) => [name.replace(/^[:@$]/, ''), toEngine(value)]));

function toHrana(value: unknown): Value {
  if (value === null) return { type: 'null' };
  if (typeof value === 'bigint') return { type: 'integer', value: value.toString() };
  if (typeof value === 'number') return { type: 'float', value };
  if (typeof value === 'string') return { type: 'text', value };
  return { type: 'blob', base64: Buffer.from(value as Uint8Array).toString('base64') };
}
