import { afterEach, beforeEach, expect, it } from 'vitest';
import { planAt } from '../../test/support/api/walk.ts';
import { createWorld, type World } from '../../test/support/api/world.ts';
import { createDatabase } from '../db/node.ts';
import { build } from '../db/queries.ts';
import { planEvent } from '../db/schema/record.ts';
import { append } from './append.ts';
import { createRecordParts } from './create.ts';
import type { RecordParts } from './parts.ts';
import { verifyPlan } from './rebuild.ts';

let world: World;
let servers: RecordParts[];
let planId: string;
let close: () => void;
beforeEach(async () => {
  world = await createWorld();
  planId = await planAt(world, 'active');
  const [database, keys] = [createDatabase({ url: world.url }), createDatabase({ url: world.keysUrl })];
  const { master, parts } = world;
  servers = [parts, await createRecordParts({ database, keys, master, now: parts.now })];
  close = () => {
    database.close();
    keys.close();
  };
});
afterEach(() => {
  close();
  world.close();
});

const data = { status: 'on_track', reason: 'On time this week.', happenedOn: '2026-03-02' };
const write = async (to: RecordParts, id: string) => {
  const sent = [{ id, planId, type: 'note_status', version: 1, data }];
  const [answer] = await append(to, world.as('mia'), sent);
  return answer!;
};
const newIds = (count: number): string[] => Array.from({ length: count }, () => crypto.randomUUID());
const recorded = async () => {
  const [rows] = await world.database.read([build.select().from(planEvent)]);
  return rows.map(({ commandId }) => commandId);
};
const timesRecorded = async (ids: readonly string[]) => {
  const all = await recorded();
  return ids.map((id) => all.filter((one) => one === id).length);
};

it('takes fifty writers of one plan one after another', async () => {
  const ids = newIds(50);
  const answers = await Promise.all(ids.map((id) => write(servers[0]!, id)));
  expect(answers.map(({ status }) => status)).toEqual(Array(50).fill('done'));
  expect(await timesRecorded(ids)).toEqual(Array(50).fill(1));
  expect(await verifyPlan(world.parts, { orgId: 'org', planId })).toBeUndefined();
});

it('goes on after a writer whom the store failed', async () => {
  const [parts] = servers;
  const failing = {
    ...parts!,
    keyring: { ...parts!.keyring, current: () => Promise.reject(new Error('gone')) },
  };
  const [failed, kept] = newIds(2);
  const both = [write(failing, failed!), write(parts!, kept!)];
  expect((await Promise.allSettled(both)).map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
  expect(await timesRecorded([failed!, kept!])).toEqual([0, 1]);
});

it('answers writers over two servers with done or a clear conflict, and loses none of them', async () => {
  const all = newIds(50);
  let waiting = all;
  while (waiting.length > 0) {
    const answers = await Promise.all(waiting.map((id, i) => write(servers[i % 2]!, id)));
    const done = answers.filter(({ status }) => status === 'done').map(({ id }) => id);
    const others = answers.filter(({ status }) => status !== 'done');
    expect(others.filter(({ status, code }) => status !== 'conflict' || code !== 'busy')).toEqual([]);
    expect(done.length).toBeGreaterThan(0);
    waiting = others.map(({ id }) => id);
    expect(await timesRecorded(done)).toEqual(done.map(() => 1));
    expect(await timesRecorded(waiting)).toEqual(waiting.map(() => 0));
  }
  expect(await timesRecorded(all)).toEqual(Array(50).fill(1));
  expect(await verifyPlan(world.parts, { orgId: 'org', planId })).toBeUndefined();
}, 60_000);
