import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { content, planAt, send } from '../../test/support/api/walk.ts';
import { createWorld, type World } from '../../test/support/api/world.ts';
import { openCopy } from '../db/copy.ts';
import { createDatabase } from '../db/node.ts';
import { saveDraft } from '../drafts/drafts.ts';
import { backUp } from './backup.ts';
import { lastBackupOf } from './files.ts';
import { restore } from './restore.ts';

let world: World;
let planId: string;
let safe: string;
beforeEach(async () => {
  world = await createWorld();
  safe = mkdtempSync(join(tmpdir(), 'fairway-safe-'));
  planId = await planAt(world, 'active');
  const draftId = await planAt(world, 'draft', { subject: 'noa' });
  const saved = await saveDraft(world.parts, world.as('mia').session, draftId, 0, content);
  expect(saved.ok).toBe(true);
});
afterEach(() => {
  world.close();
  rmSync(safe, { recursive: true, force: true });
});

let minutes = 0;
const clock = () => {
  minutes += 1;
  return new Date(Date.UTC(2026, 2, 2, 9, minutes));
};
const backups = () => join(safe, 'backups');
const backedUp = () => backUp(world.folder, backups(), clock());
const restored = (master = world.master, from = backups()) =>
  restore(from, join(safe, 'data'), master, clock);
const note = (reason: string) =>
  send(world, 'mia', {
    planId,
    type: 'note_status',
    data: { status: 'on_track', reason, happenedOn: '2026-03-02' },
  });
const rowsIn = async (path: string, sql: string) => {
  const copy = openCopy(path);
  const [{ rows }] = await copy.read([{ sql, args: [] }]);
  copy.close();
  return rows;
};
const change = async (path: string, sql: string) => {
  const copy = openCopy(path);
  await copy.write([{ sql, args: [] }]);
  copy.close();
};

describe('a backup', () => {
  it('of a server that goes on writing holds everything acknowledged before it began, and restores', async () => {
    const acknowledged: string[] = [];
    let isOver = false;
    const writing = (async () => {
      for (let i = 0; !isOver; i += 1) {
        if ((await note(`Entry ${i}.`)).status === 'done') acknowledged.push(`Entry ${i}.`);
      }
    })();
    for (let round = 0; round < 4; round += 1) {
      const before = acknowledged.length;
      const { path } = await backedUp();
      const [row] = await rowsIn(path, "select count(*) as n from command where answer = 'done'");
      expect(Number(row?.n)).toBeGreaterThanOrEqual(before);
      const data = join(safe, `data-${round}`);
      const { entries, plans, erased } = await restore(path, data, world.master, clock);
      expect([plans, erased]).toEqual([2, 0]);
      expect(entries).toBeGreaterThanOrEqual(before);
    }
    isOver = true;
    await writing;
    const fresh = createDatabase({ url: world.url });
    const [{ rows }] = await fresh.read([
      { sql: "select count(*) as n from plan_event where type = 'status_noted'", args: [] },
    ]);
    fresh.close();
    expect(rows[0]?.n).toBe(acknowledged.length);
  });

  it("is its owner's alone, keeps each record and the newest keys, and leaves nothing half done", async () => {
    await backedUp();
    await backedUp();
    const files = readdirSync(backups());
    expect(files.filter((name) => /^fairway-2026-03-02T.*\.db$/.test(name))).toHaveLength(2);
    expect(files.filter((name) => !name.startsWith('fairway-'))).toEqual(['erased.json', 'keys.db']);
    for (const name of files) expect(statSync(join(backups(), name)).mode & 0o077).toBe(0);
  });

  it('lets nobody in: it holds no session, no text and not the master key', async () => {
    const secret = 'canary-token-7f3a91';
    await world.database.write([
      {
        sql: "insert into user (id, name, email, email_verified, created_at, updated_at) values ('u', 'U', 'u@acme.example', 0, 0, 0)",
        args: [],
      },
      {
        sql: "insert into session (id, expires_at, token, created_at, updated_at, user_id) values ('s', 9999999999, ?, 0, 0, 'u')",
        args: [secret],
      },
    ]);
    await note('Canary of a text.');
    expect(readFileSync(join(world.folder, 'fairway.db-wal')).includes(secret)).toBe(true);
    await backedUp();
    for (const name of readdirSync(backups())) {
      const bytes = readFileSync(join(backups(), name));
      expect(bytes.includes(secret)).toBe(false);
      expect(bytes.includes('Canary of a text.')).toBe(false);
      expect(bytes.includes(Buffer.from(world.master))).toBe(false);
      expect(bytes.includes(world.master.toBase64({ alphabet: 'base64url', omitPadding: true }))).toBe(false);
    }
  });

  it('never replaces the keys of another Fairway', async () => {
    await backedUp();
    const other = await createWorld();
    await planAt(other, 'draft');
    await expect(backUp(other.folder, backups(), clock())).rejects.toThrow('Back up to another folder');
    other.close();
    expect((await restored()).plans).toBe(2);
  });

  it('says where there is nothing to back up', async () => {
    await expect(backUp(safe, backups(), clock())).rejects.toThrow('There is no Fairway data');
  });

  it('notes in the data folder when it was made', async () => {
    expect(lastBackupOf(world.folder)).toBeUndefined();
    const at = clock();
    await backUp(world.folder, backups(), at);
    expect(lastBackupOf(world.folder)).toBe(at.toISOString());
  });
});

describe('restoring', () => {
  const nothingLeft = () => expect(readdirSync(join(safe, 'data'))).toEqual([]);

  it('takes the newest of a folder', async () => {
    await backedUp();
    await note('After the first.');
    await backedUp();
    const { entries } = await restored();
    expect(entries).toBe(
      Number((await rowsIn(join(safe, 'data', 'fairway.db'), 'select count(*) as n from plan_event'))[0]?.n),
    );
    expect(
      (await rowsIn(join(safe, 'data', 'fairway.db'), "select 1 from plan_event where type = 'status_noted'"))
        .length,
    ).toBe(1);
    expect(statSync(join(safe, 'data', 'master.key')).mode & 0o077).toBe(0);
  });

  it('needs the right recovery key', async () => {
    await backedUp();
    await expect(restored(crypto.getRandomValues(new Uint8Array(32)))).rejects.toThrow(
      'not the recovery key',
    );
    nothingLeft();
  });

  it('touches no folder that holds something', async () => {
    await backedUp();
    cpSync(backups(), join(safe, 'data'), { recursive: true });
    const before = readdirSync(join(safe, 'data'));
    await expect(restored()).rejects.toThrow('is not empty');
    expect(readdirSync(join(safe, 'data'))).toEqual(before);
  });

  it.each([
    [
      'an entry is changed',
      "update plan_event set happened_on = '2026-01-01' where seq = 3",
      'Entry 3: This entry was changed',
    ],
    ['an entry is gone', 'delete from plan_event where seq = 2', 'missing'],
    [
      'the end is cut off',
      'delete from plan_event where seq >= (select max(seq) from checkpoint)',
      'its end was cut off',
    ],
    [
      'a text was put in place of another',
      'update plan_event set sealed = (select sealed from plan_event where seq = 2) where seq = 3',
      'entry 3 does not open',
    ],
    ['a state does not open', "update plan set sealed = x'00'", 'does not open'],
    ['a state is gone', 'delete from plan', 'npm run rebuild'],
    ['a draft does not open', 'update draft set revision = 9', 'The draft of plan'],
  ])('refuses a record of which %s, and leaves nothing', async (_, sql, said) => {
    await change((await backedUp()).path, sql);
    await expect(restored()).rejects.toThrow(said);
    nothingLeft();
  });

  it('refuses keys that are older than the record', async () => {
    await backedUp();
    const old = readFileSync(join(backups(), 'keys.db'));
    await planAt(world, 'draft', { subject: 'max', manager: 'dana' });
    await backedUp();
    writeFileSync(join(backups(), 'keys.db'), old);
    await expect(restored()).rejects.toThrow('its key is not there');
    nothingLeft();
  });

  it('goes on where a person was erased after the backup, and brings nothing of them back', async () => {
    const { path } = await backedUp();
    const keys = createDatabase({ url: world.keysUrl });
    await keys.write([
      {
        sql: "update person_key set wrapped = null, destroyed_at = '2026-03-03' where person_id = 'eli'",
        args: [],
      },
    ]);
    keys.close();
    await backedUp();
    const { erased, plans } = await restored(undefined, path);
    expect(plans).toBe(2);
    expect(erased).toBeGreaterThan(4);
  });

  it.each([
    ['no backup', () => mkdtempSync(join(safe, 'empty-')), 'There is no backup in'],
    ['no such folder', () => join(safe, 'nowhere', 'at-all'), 'There is no backup in'],
    [
      'no keys beside it',
      async () => {
        await backedUp();
        rmSync(join(backups(), 'keys.db'));
        return backups();
      },
      'The backup of the keys',
    ],
  ])('says that there is %s', async (_, make, said) => {
    await expect(restored(undefined, await make())).rejects.toThrow(said);
  });
});
