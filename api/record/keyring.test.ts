import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../db/database.ts';
import { migrate } from '../db/migrate.ts';
import { createDatabase } from '../db/node.ts';
import { build } from '../db/queries.ts';
import { personKey } from '../db/schema-keys.ts';
import { createKeyring, unwrap } from './keyring.ts';
import { deriveMasterKeys } from './master.ts';
import { open, seal } from './seal.ts';

const place = { orgId: 'o', table: 'plan', row: 'p', version: 1 };
const now = () => new Date('2026-11-23T08:00:00Z');
const master = crypto.getRandomValues(new Uint8Array(32));

let folder: string;
let database: Database;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fairway-keys-'));
  database = createDatabase({ url: pathToFileURL(join(folder, 'keys.db')).href });
  await migrate(database, 'keys');
});
afterEach(() => {
  database.close();
  rmSync(folder, { recursive: true, force: true });
});

const keyring = (bytes = master) => createKeyring(database, deriveMasterKeys(bytes).wrapping, now);

describe('a keyring', () => {
  it('keeps one key for each person of an organisation, also when asked at once', async () => {
    const [one, other] = [keyring(), keyring()];
    const keys = await Promise.all([
      one.current('o', 'ana'),
      other.current('o', 'ana'),
      one.current('o', 'ana'),
    ]);
    expect(new Set(keys.map(({ id }) => id)).size).toBe(1);
    expect((await one.current('o', 'ben')).id).not.toBe(keys[0].id);
    expect((await one.current('q', 'ana')).id).not.toBe(keys[0].id);
  });

  it('opens after a restart what was sealed before', async () => {
    const { id, key } = await keyring().current('o', 'ana');
    const sealed = seal(key, place, 'text');
    const again = await keyring().byId('o', id);
    expect(open(again!, place, sealed)).toBe('text');
  });

  it("does not give another organisation's key, nor one that never was", async () => {
    const ring = keyring();
    const { id } = await ring.current('o', 'ana');
    expect(await ring.byId('q', id)).toBeUndefined();
    expect(await ring.byId('o', 'none')).toBeUndefined();
  });

  it('needs the master key', async () => {
    const { id } = await keyring().current('o', 'ana');
    const stranger = keyring(crypto.getRandomValues(new Uint8Array(32)));
    await expect(stranger.byId('o', id)).rejects.toThrow();
    await expect(stranger.current('o', 'ana')).rejects.toThrow();
  });

  it('holds no key in the clear', async () => {
    const ring = keyring();
    const { id } = await ring.current('o', 'ana');
    const [[row]] = await database.read([build.select().from(personKey).where(eq(personKey.id, id))]);
    const raw = unwrap(deriveMasterKeys(master).wrapping, row!)!.export();
    for (const file of ['keys.db', 'keys.db-wal']) {
      expect(readFileSync(join(folder, file)).includes(raw)).toBe(false);
    }
  });
});
