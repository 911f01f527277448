import type { Database } from '../db/database.ts';
import { StoreUnavailable } from '../db/errors.ts';

/** Bytes of the record's database; null on a server that does not let its clients ask. */
export async function readSize(database: Database): Promise<number | null> {
  const sql = 'select page_count * page_size as bytes from pragma_page_count(), pragma_page_size()';
  try {
    const [{ rows }] = await database.read([{ sql, args: [] }]);
    return Number(rows[0]?.bytes);
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    return null;
  }
}
