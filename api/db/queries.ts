import type { InArgs, InStatement, ResultSet } from '@libsql/client';
import { drizzle } from 'drizzle-orm/sqlite-proxy';

/**
 * Builds statements and never runs one: `build.select().from(plan).where(...)` is handed to `read` or `write` of a
 * Database, which alone run SQL. Awaiting a query directly throws.
 */
export const build = drizzle(() => {
  throw new Error('A query was run outside the queue. Hand it to read or write of the Database.');
});

/** A statement written as SQL, for what the builder cannot say; its rows come back as libSQL gives them. */
export interface Statement {
  sql: string;
  args: InArgs;
}

/** What the builder makes; `_.result` carries the type of its rows. */
interface BuiltQuery {
  readonly _: { readonly result: unknown };
}

interface PreparedQuery {
  getQuery(): { sql: string; params: InArgs; method: 'run' | 'all' | 'get' | 'values' };
  mapResult(response: unknown, isFromBatch: boolean): unknown;
}

export type Query = Statement | BuiltQuery;
export type Queries = readonly Query[];

/** The answers to a batch, in its order: rows of the built queries, result sets of the written ones. */
export type Results<Q extends Queries> = {
  -readonly [I in keyof Q]: Q[I] extends BuiltQuery ? Q[I]['_']['result'] : ResultSet;
};

export interface Compiled {
  statement: InStatement;
  /** Turns the result set into what the query promises. */
  map(result: ResultSet): unknown;
}

/** The SQL of a query and the way back from its result set. */
export function compile(query: Query): Compiled {
  if ('sql' in query && 'args' in query) return { statement: query, map: (result) => result };
  const prepared = (query as unknown as { _prepare(): PreparedQuery })._prepare();
  const { sql, params, method } = prepared.getQuery();
  return {
    statement: { sql, args: params },
    map(result) {
      const rows = result.rows.map((row) => Array.from(row));
      return prepared.mapResult(
        { rows: method === 'get' ? rows[0] : rows, rowsAffected: result.rowsAffected },
        true,
      );
    },
  };
}
