import { createClient } from '@libsql/client/web';
import { createDatabaseOver, type Database } from './database.ts';

/** Opens a database on an edge runtime: one for each request, over HTTP. */
export function createDatabase({
  url,
  authToken,
}: {
  url: string;
  authToken?: string | undefined;
}): Database {
  return createDatabaseOver(createClient({ url, ...(authToken ? { authToken } : {}) }), { pragmas: [] });
}
