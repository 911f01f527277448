import type { InArgs, InStatement } from '@libsql/client';
import { getTableColumns, is, Param, Placeholder, sql, type Table } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/sqlite-proxy';
import type { ResultSet } from './connection.ts';

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

/** A prepared query with values for its placeholders. */
interface BoundQuery<R = unknown> {
  readonly _: { readonly result: R };
  readonly compiled: Compiled;
}

interface DrizzlePrepared {
  getQuery(): { sql: string; params: unknown[]; method: 'run' | 'all' | 'get' | 'values' };
  mapResult(response: unknown, isFromBatch: boolean): unknown;
}

export type Query = Statement | BuiltQuery | BoundQuery;
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
  if ('compiled' in query) return query.compiled;
  if ('sql' in query && 'args' in query) return { statement: query, map: (result) => result };
  return compileBuilt(query)({});
}

/**
 * Builds a query once, for where that counts.
 * @param query with `sql.placeholder(name)` where a value goes
 * @returns binds values to its placeholders, for `read` or `write`
 */
export function prepare<Q extends BuiltQuery>(
  query: Q,
): (values: Record<string, unknown>) => BoundQuery<Q['_']['result']> {
  const compileWith = compileBuilt(query);
  return (values) => ({ compiled: compileWith(values) }) as BoundQuery<Q['_']['result']>;
}

/** A placeholder for each column of a table, named as the column's property. */
export function placeholders<T extends Table>(table: T): T['$inferInsert'] {
  const names = Object.keys(getTableColumns(table));
  return Object.fromEntries(names.map((name) => [name, sql.placeholder(name)])) as T['$inferInsert'];
}

function compileBuilt(query: BuiltQuery): (values: Record<string, unknown>) => Compiled {
  const prepared = (query as unknown as { _prepare(): DrizzlePrepared })._prepare();
  const { sql: text, params, method } = prepared.getQuery();
  const fill = params.map(filler);
  const map = (result: ResultSet) => {
    const rows = result.rows.map((row) => Array.from(row));
    const answer = { rows: method === 'get' ? rows[0] : rows, rowsAffected: result.rowsAffected };
    return prepared.mapResult(answer, true);
  };
  return (values) => ({ statement: { sql: text, args: fill.map((one) => one(values)) as InArgs }, map });
}

function filler(param: unknown): (values: Record<string, unknown>) => unknown {
  if (is(param, Placeholder)) return (values) => values[param.name];
  if (is(param, Param) && is(param.value, Placeholder)) {
    const { encoder } = param;
    const { name } = param.value;
    return (values) => encoder.mapToDriverValue(values[name]);
  }
  return () => param;
}
