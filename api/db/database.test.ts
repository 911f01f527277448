import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from './database.ts';
import { drizzleOver } from './drizzle.ts';
import { DatabaseTooNew, DataFolderHeld, isUniqueViolation, StoreUnavailable } from './errors.ts';
import { lockDataFolder } from './lock.ts';
import { migrate } from './migrate.ts';
import { createDatabase } from './node.ts';
import { build } from './queries.ts';
import { command } from './schema/record.ts';

let folder: string;
let url: string;
let database: Database;

const row = (id: string) => ({
  orgId: 'o',
  id,
  actorId: 'a',
  digest: 'd',
  answer: '{}',
  recordedAt: '2026-11-23T08:00:00Z',
});

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fairway-db-'));
  url = pathToFileURL(join(folder, 'fairway.db')).href;
  database = createDatabase({ url });
  await migrate(database, 'record');
});

afterEach(() => {
  database.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a database', () => {
  it('answers built queries with typed rows and written statements with result sets', async () => {
    await database.write([build.insert(command).values(row('1'))]);
    const [all, [one], count] = await database.read([
      build.select().from(command),
      build.select({ id: command.id }).from(command).where(eq(command.id, '1')),
      { sql: 'select count(*) as n from command', args: [] },
    ]);
    expect(all).toEqual([row('1')]);
    expect(one?.id).toBe('1');
    expect(count.rows[0]?.n).toBe(1);
  });

  it('writes all of a batch or nothing, and is well after a refusal', async () => {
    await database.write([build.insert(command).values(row('1'))]);
    const refused = database.write([
      build.insert(command).values(row('2')),
      build.insert(command).values(row('1')),
    ]);
    await expect(refused).rejects.toSatisfy((error) =>
      isUniqueViolation(error, 'command.org_id, command.id'),
    );
    await database.write([build.insert(command).values(row('3'))]);
    const [rows] = await database.read([build.select({ id: command.id }).from(command)]);
    expect(rows.map(({ id }) => id).sort()).toEqual(['1', '3']);
  });

  it('refuses alone the one batch of many that a constraint refuses', async () => {
    const ids = ['1', '2', '1', '3', '2', '4'];
    const outcomes = await Promise.allSettled(
      ids.map((id) => database.write([build.insert(command).values(row(id))])),
    );
    expect(outcomes.map(({ status }) => status === 'fulfilled')).toEqual([
      true,
      true,
      false,
      true,
      false,
      true,
    ]);
    const [rows] = await database.read([build.select({ id: command.id }).from(command)]);
    expect(rows.map(({ id }) => id).sort()).toEqual(['1', '2', '3', '4']);
  });

  it('gives a batch that waits behind another what that one wrote', async () => {
    const [, [seen]] = await Promise.all([
      database.write([build.insert(command).values(row('1'))]),
      database.read([build.select({ id: command.id }).from(command)]),
      database.write([build.insert(command).values(row('2'))]),
    ]);
    expect(seen).toEqual([{ id: '1' }]);
  });

  it('keeps 200 concurrent batches apart', async () => {
    await Promise.all(
      Array.from({ length: 200 }, (_, i) => database.write([build.insert(command).values(row(String(i)))])),
    );
    const [rows] = await database.read([build.select().from(command)]);
    expect(rows).toHaveLength(200);
  });

  it('is durable and holds references on every connection, also on one that replaced another', async () => {
    await database.write([build.insert(command).values(row('1'))]);
    await database.write([build.insert(command).values(row('1'))]).catch(() => undefined);
    const pragma = async (name: string) => {
      const [result] = await database.read([{ sql: `pragma ${name}`, args: [] }]);
      return result.rows[0]?.[0];
    };
    expect(await pragma('synchronous')).toBe(2);
    expect(await pragma('foreign_keys')).toBe(1);
    expect(await pragma('journal_mode')).toBe('wal');
    expect(await pragma('secure_delete')).toBe(1);
  });

  it('says unavailable when the store cannot answer', async () => {
    await expect(database.read([{ sql: 'select * from nowhere', args: [] }])).rejects.toBeInstanceOf(
      StoreUnavailable,
    );
  });

  it('refuses a query that is run beside the queue', async () => {
    await expect(build.select().from(command)).rejects.toThrow();
  });
});

describe('migrations', () => {
  it('are applied once', async () => {
    await migrate(database, 'record');
    const [names] = await database.read([{ sql: 'select name from migration', args: [] }]);
    expect(new Set(names.rows.map((found) => found.name)).size).toBe(names.rows.length);
  });

  it('see a database from a newer version', async () => {
    await database.write([{ sql: "insert into migration values ('9999_later', 'x', 'now')", args: [] }]);
    await expect(migrate(database, 'record')).rejects.toBeInstanceOf(DatabaseTooNew);
  });
});

describe('the lock of a data folder', () => {
  it('is held by one and free again when let go', async () => {
    const release = await lockDataFolder(folder);
    await expect(lockDataFolder(folder)).rejects.toBeInstanceOf(DataFolderHeld);
    await release();
    await (await lockDataFolder(folder))();
  });
});

describe("a library's own drizzle", () => {
  it('reads and writes through the queue and answers the rows that a write returns', async () => {
    const db = drizzleOver(database, { command });
    const [inserted] = await db.insert(command).values(row('1')).returning();
    expect(inserted).toEqual(row('1'));
    await db.update(command).set({ answer: 'x' }).where(eq(command.id, '1'));
    expect(await db.select().from(command).get()).toEqual({ ...row('1'), answer: 'x' });
    expect(await db.query.command.findFirst()).toMatchObject({ id: '1' });
    expect(await db.select().from(command).where(eq(command.id, 'none')).get()).toBeUndefined();
  });

  it('refuses interactive transactions', async () => {
    await expect(drizzleOver(database, { command }).transaction(async () => undefined)).rejects.toThrow();
  });
});
