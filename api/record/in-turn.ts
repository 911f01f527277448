import type { Database } from '../db/database.ts';

const lines = new WeakMap<Database, Map<string, Promise<unknown>>>();

/**
 * Runs a task when those before it over this database with the same key are through, however they ended. Writers of one plan who
 * overtake each other would write again and again, each time in vain but for one of them.
 */
export async function inTurn<T>(database: Database, key: string, task: () => Promise<T>): Promise<T> {
  const line = lines.get(database) ?? new Map<string, Promise<unknown>>();
  lines.set(database, line);
  const done = (line.get(key) ?? Promise.resolve()).then(task);
  const through = done.catch(() => undefined);
  line.set(key, through);
  try {
    return await done;
  } finally {
    if (line.get(key) === through) line.delete(key);
  }
}
