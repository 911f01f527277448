import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createClient } from '@libsql/client';
import { DataFolderHeld, isBusy } from './errors.ts';

/**
 * Takes a data folder for this process: a write transaction held open on a database of its own is an operating
 * system lock, and ends with the process however it ends.
 * @returns a function that lets the folder go
 * @throws DataFolderHeld when another process has it
 */
export async function lockDataFolder(folder: string): Promise<() => Promise<void>> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const client = createClient({ url: pathToFileURL(join(folder, 'lock.db')).href });
  try {
    const held = await client.transaction('write');
    return async () => {
      await held.rollback();
      client.close();
    };
  } catch (error) {
    client.close();
    if (isBusy(error)) throw new DataFolderHeld(`Another Fairway server is using the data folder ${folder}.`);
    throw error;
  }
}
