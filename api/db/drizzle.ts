import { drizzle } from 'drizzle-orm/sqlite-proxy';
import type { Database } from './database.ts';

/**
 * A drizzle instance for a library that runs its own statements (better-auth's adapter): each goes through the
 * database's queue as a batch of its own. Interactive transactions are refused.
 */
export function drizzleOver<Schema extends Record<string, unknown>>(database: Database, schema: Schema) {
  return drizzle(
    async (sql, args, method) => {
      if (/^\s*(begin|commit|rollback|savepoint|release)\b/i.test(sql)) {
        throw new Error('Interactive transactions are not used here: hand a batch to the Database.');
      }
      const mode = /^\s*select\b/i.test(sql) ? 'read' : 'write';
      const [result] = await database[mode]([{ sql, args }]);
      const rows = result.rows.map((row) => Array.from(row));
      return { rows: method === 'get' ? (rows[0] as never) : rows, rowsAffected: result.rowsAffected };
    },
    { schema },
  );
}
