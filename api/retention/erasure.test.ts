import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { verifyEntries } from '@fairway/shared/record/verify.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { content, planAt, send } from '../../test/support/api/walk.ts';
import { createWorld, type World } from '../../test/support/api/world.ts';
import { backUp } from '../backup/backup.ts';
import { restore } from '../backup/restore.ts';
import { openFile } from '../db/file.ts';
import { migrate } from '../db/migrate.ts';
import { createDatabase } from '../db/node.ts';
import { sha256 } from '../record/chain.ts';
import { createRecordParts } from '../record/create.ts';
import { TextErased } from '../record/keyring.ts';
import type { Caller } from '../record/parts.ts';
import { readPlan, readRecord } from '../record/read-plan.ts';
import { carryOutConfirmed } from './carry-out.ts';
import { confirmErasure, readErasures, requestErasure, withdrawErasure } from './erasures.ts';
import { liftHold, setHold } from './holds.ts';
import { replacePeriods } from './periods.ts';

let world: World;
let planId: string;
/** Another HR partner; the sample has one. */
let vera: Caller;
let hana: Caller;

beforeEach(async () => {
  world = await createWorld();
  hana = world.as('hana');
  vera = { ...hana, session: { ...hana.session, personId: 'vera', userId: 'user-vera' } };
  planId = await planAt(world, 'shared');
  await send(world, 'hana', { planId, type: 'withdraw', data: { reason: 'It was settled.' } });
  await replacePeriods(world.database, hana.session, [{ place: '', kind: 'pip', months: 12 }], 'now');
  world.on('2028-01-03');
});
afterEach(() => world.close());

const request = () => requestErasure(world.parts, hana, { personId: 'eli', reason: 'The period is over.' });
const erase = async () => confirmErasure(world.parts, vera, await request());
const hold = (wish: Parameters<typeof setHold>[2]) =>
  setHold(world.database, hana.session, wish, '2028-01-01T00:00:00.000Z');
const wrappedKeys = async () => {
  const keys = createDatabase({ url: world.keysUrl });
  const [{ rows }] = await keys.read([
    { sql: `select wrapped from person_key where person_id = 'eli'`, args: [] },
  ]);
  keys.close();
  return rows.map(({ wrapped }) => Buffer.from(wrapped as ArrayBuffer));
};
/** How many keys of the person still have bytes, as somebody else sees it. */
async function keysLeft(): Promise<number> {
  const keys = createDatabase({ url: world.keysUrl });
  const [{ rows }] = await keys.read([
    { sql: `select count(wrapped) as n from person_key where person_id = 'eli'`, args: [] },
  ]);
  keys.close();
  return Number(rows[0]!.n);
}
const bytesIn = (folder: string) =>
  Buffer.concat(
    readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((file) =>
      file.isFile() ? [readFileSync(join(file.parentPath, file.name))] : [],
    ),
  );

describe('erasing', () => {
  it('takes a request and another HR partner who confirms it, and lists both', async () => {
    const id = await request();
    await expect(confirmErasure(world.parts, hana, id)).rejects.toMatchObject({ status: 403 });
    const subject = { ...hana, session: { ...hana.session, personId: 'eli' } };
    await expect(confirmErasure(world.parts, subject, id)).rejects.toMatchObject({ status: 403 });
    expect(await readPlan(world.parts, hana, planId)).toBeDefined();
    await confirmErasure(world.parts, vera, id);
    expect(await readErasures(world.parts, hana.session)).toMatchObject([
      {
        id,
        person: 'eli',
        requested: { by: 'hana' },
        carriedOutAt: '2028-01-03T09:00:00.000Z',
        mayConfirm: false,
      },
    ]);
  });

  it('leaves nothing to read but what the record says in clear, and a chain that verifies', async () => {
    await erase();
    await expect(readPlan(world.parts, hana, planId)).rejects.toThrow(TextErased);
    const file = await readRecord(world.parts, hana, planId);
    expect(file!.entries.length).toBeGreaterThan(3);
    expect(file!.entries.filter((entry) => !entry.withheld && entry.opened !== undefined)).toEqual([]);
    expect(verifyEntries(file!.entries, sha256)).toBeUndefined();
    const more = await send(world, 'eli', { planId, type: 'respond', data: { text: 'One thing more.' } });
    expect(more).toMatchObject({ status: 'refused', code: 'erased' });
  });

  it('tells those who could open the plan on which day it was, and others nothing', async () => {
    await erase();
    for (const who of ['hana', 'mia', 'eli'] as const)
      await expect(readPlan(world.parts, world.as(who), planId)).rejects.toMatchObject({ on: '2028-01-03' });
    for (const who of ['noa', 'max', 'hugo'] as const)
      expect(await readPlan(world.parts, world.as(who), planId)).toBeUndefined();
  });

  it('names no hold to whom that is not for, and gives whoever stands above the person no reason', async () => {
    const about = {
      scope: 'matter',
      matter: 'Claim 7',
      personIds: ['eli', 'hana'],
      reason: 'A claim',
    } as const;
    await setHold(world.database, vera.session, { ...about, personIds: [...about.personIds] }, 'now');
    await expect(request()).rejects.toThrow('A legal hold stands.');
    const asVera = requestErasure(world.parts, vera, { personId: 'eli', reason: 'The period is over.' });
    await expect(asVera).rejects.toThrow('“Claim 7”');
    const above = { ...world.as('dana'), session: { ...world.as('dana').session, roles: ['hr'] as const } };
    const asked = requestErasure(world.parts, above, { personId: 'eli', reason: 'The period is over.' });
    await expect(asked).rejects.toThrow('does not stand above');
  });

  it('touches nobody else, and a new plan about the person has a key of its own', async () => {
    const other = await planAt(world, 'in_review', { subject: 'noa' });
    await erase();
    expect(await readPlan(world.parts, hana, other)).toBeDefined();
    const anew = await planAt(world, 'in_review');
    expect(await readPlan(world.parts, hana, anew)).toBeDefined();
  });

  it('lets nothing be sealed any more under the key, by a server that still has it in memory', async () => {
    const [keyId] = await world.parts.keyring.idsOf('org', 'eli');
    await erase();
    const stale = {
      sql: 'update plan set entries = entries, key_id = ? where id = ?',
      args: [keyId!, planId],
    };
    await expect(world.database.write([stale])).rejects.toThrow();
  });

  it('is refused while a period runs, a plan is not over or a hold stands, and when nothing is there', async () => {
    world.on('2026-06-01');
    await expect(request()).rejects.toThrow('The retention period runs until 2027-03-02');
    world.on('2028-01-03');
    const open = await planAt(world, 'draft');
    await expect(request()).rejects.toThrow('not over');
    await send(world, 'mia', { planId: open, type: 'withdraw', data: { reason: 'Wrong person.' } });
    await expect(request()).rejects.toThrow('The retention period');
    await expect(requestErasure(world.parts, hana, { personId: 'max', reason: 'x' })).rejects.toMatchObject({
      code: 'nothing_to_erase',
    });
    await expect(requestErasure(world.parts, hana, { personId: 'hana', reason: 'x' })).rejects.toMatchObject({
      status: 403,
    });
  });

  it('is asked for once at a time, can be called off, and cannot be once it is confirmed', async () => {
    const id = await request();
    await expect(request()).rejects.toMatchObject({ code: 'asked_before' });
    await withdrawErasure(world.parts, hana, id);
    await expect(confirmErasure(world.parts, vera, id)).rejects.toMatchObject({ status: 404 });
    await erase();
    const [done] = await readErasures(world.parts, hana.session);
    await expect(withdrawErasure(world.parts, hana, done!.id)).rejects.toMatchObject({ status: 404 });
  });

  it.each([
    ['the person', { scope: 'person', personId: 'eli', reason: 'A claim' }],
    ['the manager who led the plan', { scope: 'person', personId: 'mia', reason: 'A claim' }],
    ['their unit', { scope: 'unit', unit: 'Support', reason: 'A claim' }],
    [
      'a matter of several people',
      { scope: 'matter', matter: 'Claim 7', personIds: ['noa', 'eli'], reason: 'A claim' },
    ],
  ] as const)(
    'is held by a hold on %s, also one set after the request, until it is lifted',
    async (_, wish) => {
      await world.database.write([
        { sql: `update person set department = 'Support' where id in ('eli', 'noa')`, args: [] },
      ]);
      const id = await request();
      const held = await hold(wish as never);
      // Who moves away stays held.
      await world.database.write([{ sql: `update person set department = 'Logistics'`, args: [] }]);
      await expect(confirmErasure(world.parts, vera, id)).rejects.toThrow('legal hold');
      await liftHold(world.database, vera.session, held, 'Settled', 'later');
      await confirmErasure(world.parts, vera, id);
      await expect(readPlan(world.parts, hana, planId)).rejects.toThrow(TextErased);
    },
  );

  it('is finished by the next start when the server ended in the middle of it', async () => {
    const { keyring } = world.parts;
    const broken = {
      ...world.parts,
      keyring: { ...keyring, destroy: () => Promise.reject(new Error('gone')) },
    };
    await expect(confirmErasure(broken, vera, await request())).rejects.toThrow('gone');
    expect(await readPlan(world.parts, hana, planId)).toBeDefined();
    await carryOutConfirmed(world.parts);
    await expect(readPlan(world.parts, hana, planId)).rejects.toThrow(TextErased);
    expect((await readErasures(world.parts, hana.session))[0]!.carriedOutAt).not.toBeNull();
  });
});

describe('what is left on the disk', () => {
  const canary = content.goals[0]!.text;

  it('holds no text and no byte of the key: database, log, backups and key store', async () => {
    const backups = join(world.folder, 'backups');
    await backUp(world.folder, backups, new Date('2027-12-01T00:00:00.000Z'));
    const [wrapped] = await wrappedKeys();
    expect(bytesIn(world.folder).includes(wrapped!)).toBe(true);
    await erase();
    await backUp(world.folder, backups, new Date('2028-02-01T00:00:00.000Z'));
    const left = bytesIn(world.folder);
    expect(left.includes(wrapped!)).toBe(false);
    expect(left.includes(canary)).toBe(false);
  });

  it('brings nothing back by a restore of an older backup, not even with the older keys', async () => {
    const backups = join(world.folder, 'backups');
    const older = await backUp(world.folder, backups, new Date('2027-12-01T00:00:00.000Z'));
    const oldKeys = join(world.folder, 'kept-elsewhere.db');
    copyFileSync(join(backups, 'keys.db'), oldKeys);
    await erase();
    await backUp(world.folder, backups, new Date('2028-02-01T00:00:00.000Z'));
    copyFileSync(oldKeys, join(backups, 'keys.db'));

    const to = join(world.folder, 'restored');
    mkdirSync(to);
    const proof = await restore(older.path, to, world.master, () => new Date());
    expect(proof).toMatchObject({ problems: [] });
    expect(proof.erased).toBeGreaterThan(3);
    const [database, keys] = ['fairway.db', 'keys.db'].map((name) =>
      createDatabase({ url: `file:${join(to, name)}` }),
    );
    await migrate(database!, 'record');
    const parts = await createRecordParts({
      database: database!,
      keys: keys!,
      master: world.master,
      now: () => new Date(),
    });
    await expect(readPlan(parts, hana, planId)).rejects.toThrow(TextErased);
    database!.close();
    keys!.close();
  });

  it('is emptied of a log also while somebody reads', async () => {
    const reader = openFile(join(world.folder, 'keys.db'));
    await reader.execute('BEGIN');
    await reader.execute('select count(*) from person_key');
    const done = erase();
    while ((await keysLeft()) > 0) await setImmediate();
    await reader.execute('COMMIT');
    reader.close();
    await done;
    expect((await readErasures(world.parts, hana.session))[0]!.carriedOutAt).not.toBeNull();
  });
});
