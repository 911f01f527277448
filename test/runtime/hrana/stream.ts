import { Connection } from './connection.ts';
import type {
  Condition,
  HranaError,
  HranaStatement,
  StatementResult,
  Step,
  StreamRequest,
} from './protocol.ts';

type Answer = { type: 'ok'; response: unknown } | { type: 'error'; error: HranaError };

/** A Hrana stream: one connection, and the texts that its client stored. */
export class Stream {
  readonly #connection: Connection;
  readonly #texts = new Map<number, string>();
  isClosed = false;

  constructor(file: string) {
    this.#connection = new Connection(file);
  }

  /** Does what is asked, in order. One request that fails does not keep the next from running: that is the protocol. */
  run(requests: readonly StreamRequest[]): Answer[] {
    return requests.map((request) => {
      try {
        return { type: 'ok', response: { type: request.type, ...this.#run(request) } };
      } catch (error) {
        return { type: 'error', error: toError(error) };
      }
    });
  }

  close(): void {
    if (!this.isClosed) this.#connection.close();
    this.isClosed = true;
  }

  #run(request: StreamRequest): object {
    switch (request.type) {
      case 'execute':
        return { result: this.#execute(request.stmt) };
      case 'batch':
        return { result: this.#batch(request.batch.steps) };
      case 'sequence':
        this.#connection.executeAll(this.#textOf(request));
        return {};
      case 'store_sql':
        this.#texts.set(request.sql_id, request.sql);
        return {};
      case 'close_sql':
        this.#texts.delete(request.sql_id);
        return {};
      case 'get_autocommit':
        return { is_autocommit: this.#connection.isAutocommit };
      case 'close':
        this.close();
        return {};
    }
  }

  #execute(statement: HranaStatement): StatementResult {
    return this.#connection.execute(this.#textOf(statement), statement);
  }

  /** Runs the steps whose condition holds; the answer has a result, an error or nothing for each. */
  #batch(steps: readonly Step[]) {
    const results: (StatementResult | null)[] = [];
    const errors: (HranaError | null)[] = [];
    const holds = (condition: Condition): boolean => {
      switch (condition.type) {
        case 'ok':
          return Boolean(results[condition.step]);
        case 'error':
          return Boolean(errors[condition.step]);
        case 'not':
          return !holds(condition.cond);
        case 'and':
          return condition.conds.every(holds);
        case 'or':
          return condition.conds.some(holds);
        case 'is_autocommit':
          return this.#connection.isAutocommit;
      }
    };
    for (const [i, { condition, stmt }] of steps.entries()) {
      results[i] = null;
      errors[i] = null;
      if (condition && !holds(condition)) continue;
      try {
        results[i] = this.#execute(stmt);
      } catch (error) {
        errors[i] = toError(error);
      }
    }
    return { step_results: results, step_errors: errors };
  }

  #textOf({ sql, sql_id }: { sql?: string | undefined; sql_id?: number | undefined }): string {
    const text = sql ?? (sql_id === undefined ? undefined : this.#texts.get(sql_id));
    if (text === undefined) throw new Error('The statement has no SQL text');
    return text;
  }
}

/** As libsql-server says it: SQLite's primary result code, and its message behind a prefix. */
function toError(error: unknown): HranaError {
  const { code, message } = error as { code?: string; message: string };
  return {
    code: code?.match(/^SQLITE_[A-Z]+/)?.[0] ?? 'SQL_NO_STATEMENT',
    message: `SQLite error: ${message}`,
  };
}
