import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrate } from '../db/migrate.ts';
import { createDatabase } from '../db/node.ts';
import { checkMasterKey, createRecordParts } from './create.ts';
import { MasterKeyWrong } from './master.ts';
import { masterKeyOf } from './master-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fairway-master-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the master key of a data folder', () => {
  it('is made once, for its owner only', () => {
    const made = masterKeyOf(folder);
    expect(masterKeyOf(folder)).toEqual(made);
    expect(statSync(join(folder, 'master.key')).mode & 0o777).toBe(0o600);
  });

  it('comes from the environment where it is set there', () => {
    const text = new Uint8Array(32).fill(7).toBase64({ alphabet: 'base64url', omitPadding: true });
    expect(masterKeyOf(folder, text)).toEqual(new Uint8Array(32).fill(7));
  });

  it('is refused when it is cut or not one at all', () => {
    expect(() => masterKeyOf(folder, 'AAAA')).toThrow(MasterKeyWrong);
    writeFileSync(join(folder, 'master.key'), '***');
    expect(() => masterKeyOf(folder)).toThrow(MasterKeyWrong);
  });

  it('is checked against the keys that are there before anything is written', async () => {
    const keys = createDatabase({ url: pathToFileURL(join(folder, 'keys.db')).href });
    await migrate(keys, 'keys');
    const master = masterKeyOf(folder);
    const other = new Uint8Array(32).fill(1);
    await checkMasterKey(keys, other);
    const parts = await createRecordParts({ database: keys, keys, master, now: () => new Date() });
    await parts.keyring.current('o', 'ana');
    await checkMasterKey(keys, master);
    await expect(checkMasterKey(keys, other)).rejects.toThrow(MasterKeyWrong);
    keys.close();
  });
});
