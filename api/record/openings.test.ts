import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planAt, send } from '../../test/support/api/walk.ts';
import { createWorld, type Name, type World } from '../../test/support/api/world.ts';
import { readOpenings } from './openings.ts';
import { readPlan, readRecord } from './read-plan.ts';

let world: World;
let planId: string;
const open = (who: Name) => readPlan(world.parts, world.as(who), planId);
const seenBy = async (who: Name) => (await readOpenings(world.parts, world.as(who), planId))?.openings;

beforeAll(async () => {
  world = await createWorld();
  planId = await planAt(world, 'approved');
});
afterAll(() => world.close());

describe('who opened a plan', () => {
  it('is nobody’s to ask before it was shared', async () => {
    await open('hana');
    for (const who of ['eli', 'mia', 'hana', 'dana'] as const) expect(await seenBy(who)).toBeUndefined();
  });

  it('is told to its employee alone, by name and part, the latest first, from the sharing on', async () => {
    const { plan } = (await open('mia'))!;
    await send(world, 'mia', { planId, type: 'share', data: { contentHash: plan.approval?.contentHash } });
    expect(await seenBy('eli')).toEqual([]);
    world.on('2026-03-03');
    await open('mia');
    await open('eli');
    world.on('2026-03-04');
    await open('dana');
    await readRecord(world.parts, world.as('hana'), planId);
    await open('max');
    expect(await seenBy('eli')).toMatchObject([
      { person: { name: 'hana' }, as: 'before', exported: true, at: '2026-03-04T09:00:00.000Z' },
      { person: { name: 'dana' }, as: 'above', exported: false },
      { person: { name: 'mia' }, as: 'manager', exported: false, at: '2026-03-03T09:00:00.000Z' },
    ]);
    for (const who of ['mia', 'hana', 'dana', 'max', 'noa', 'hugo'] as const)
      expect(await seenBy(who)).toBeUndefined();
  });

  it('logs the asking, and nothing where nothing was told', async () => {
    const asked = async () => {
      const [log] = await world.database.read([
        { sql: "select actor_id from access_log where action = 'openings_listed'", args: [] },
      ]);
      return log.rows.map(({ actor_id }) => actor_id);
    };
    const before = await asked();
    await seenBy('eli');
    await seenBy('hana');
    expect(await asked()).toEqual([...before, 'eli']);
    expect(new Set(before)).toEqual(new Set(['eli']));
  });

  it('knows HR by their role today', async () => {
    await world.database.write([
      {
        sql: "insert into user (id, name, email, email_verified, created_at, updated_at) values ('user-hana', 'hana', 'h@x.example', 1, 0, 0)",
        args: [],
      },
      {
        sql: "insert into member (id, organization_id, user_id, role, created_at) values ('m', 'org', 'user-hana', 'hr,administrator', 0)",
        args: [],
      },
      { sql: "update person set user_id = 'user-hana' where id = 'hana'", args: [] },
    ]);
    expect((await seenBy('eli'))?.[0]).toMatchObject({ person: { name: 'hana' }, as: 'hr' });
  });
});
