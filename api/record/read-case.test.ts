import { CASE_AUDIENCES, caseAudiences } from '@fairway/shared/contract/case.ts';
import { relation } from '@fairway/shared/plan/roles.ts';
import { readCheckpoint } from '@fairway/shared/record/checkpoint.ts';
import { verifyRecord } from '@fairway/shared/record/evidence.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkIn, planAt, send } from '../../test/support/api/walk.ts';
import { createWorld, type Name, type World } from '../../test/support/api/world.ts';
import { sha256 } from './chain.ts';
import { readCase } from './read-case.ts';

let world: World;
let planId: string;
let unshared: string;

beforeAll(async () => {
  world = await createWorld();
  planId = await planAt(world, 'active');
  unshared = await planAt(world, 'in_review', { subject: 'noa' });
  const wrote = async (who: Name, type: string, data: object) =>
    expect(await send(world, who, { planId, type, data })).toMatchObject({ status: 'done' });
  await wrote('hana', 'add_private_note', { text: 'CANARY-MANAGER' });
  await wrote('eli', 'ask_hr_privately', {});
  await wrote('mia', 'log_check_in', checkIn('2026-03-02', 'CANARY-ALL'));
});
afterAll(() => world.close());

const people = ['hana', 'dana', 'mia', 'eli', 'noa', 'max', 'ada', 'hugo'] as const;
const relationOf = (who: Name, subjectId: string) => {
  const { session } = world.as(who);
  const actor = { ...session, managesSubject: who === 'mia', managesAbove: who === 'dana' };
  return session.orgId === 'org' ? relation({ subjectId, managerId: 'mia', handOvers: [] }, actor) : 'none';
};

describe('a case', () => {
  it.each(people)(
    'is put together by %s for those audiences that the rules name, and for no other',
    async (who) => {
      const got: Record<string, boolean> = {};
      const expected: Record<string, boolean> = {};
      for (const audience of CASE_AUDIENCES) {
        for (const [id, subject, everShared] of [
          [planId, 'eli', true],
          [unshared, 'noa', false],
        ] as const) {
          const found = await readCase(world.parts, world.as(who), id, audience);
          got[`${audience} ${subject}`] = found !== undefined;
          expected[`${audience} ${subject}`] = caseAudiences(relationOf(who, subject), everShared).includes(
            audience,
          );
        }
      }
      expect(got).toEqual(expected);
    },
  );

  it('holds for its audience, and verifies with their checkpoints', async () => {
    for (const audience of CASE_AUDIENCES) {
      const found = (await readCase(world.parts, world.as('hana'), planId, audience))!;
      const { record, plan } = JSON.parse(JSON.stringify(found)) as typeof found;
      expect(verifyRecord(record, record.checkpoints, sha256)).toMatchObject({ holds: true, problems: [] });
      expect(record.checkpoints.length).toBeGreaterThan(0);
      expect(record.checkpoints.every(readCheckpoint)).toBe(true);
      expect(plan.relation).toBe(audience);
      expect(plan.allowed).toEqual([]);
    }
  });

  it('holds what both its audience and whoever asks may see, and nothing else', async () => {
    const saidTo = async (who: Name, audience: 'hr' | 'manager' | 'employee') =>
      JSON.stringify(await readCase(world.parts, world.as(who), planId, audience));
    expect((await saidTo('hana', 'manager')).includes('CANARY-MANAGER')).toBe(true);
    for (const said of [await saidTo('hana', 'employee'), await saidTo('eli', 'employee')]) {
      expect(said.includes('CANARY-ALL')).toBe(true);
      expect(said.includes('CANARY-MANAGER')).toBe(false);
    }
    for (const said of [await saidTo('hana', 'manager'), await saidTo('mia', 'employee')]) {
      expect(/hr_asked_privately|timing_looked_at/.exec(said)).toBeNull();
    }
    const hr = await saidTo('hana', 'hr');
    for (const type of ['hr_asked_privately', 'timing_looked_at']) expect(hr.includes(type)).toBe(true);
  });

  it('is logged with its audience when it is handed out, and only then', async () => {
    const logged = async () => {
      const [{ rows }] = await world.database.read([
        { sql: "select actor_id, detail from access_log where action = 'case_exported'", args: [] },
      ]);
      return rows.map((row) => `${row.actor_id} ${row.detail}`);
    };
    const before = await logged();
    await readCase(world.parts, world.as('mia'), planId, 'employee');
    await readCase(world.parts, world.as('mia'), planId, 'hr');
    await readCase(world.parts, world.as('dana'), planId, 'employee');
    expect((await logged()).slice(before.length)).toEqual(['mia employee']);
  });

  it('is not handed out when it cannot be logged', async () => {
    await world.database.write([
      {
        sql: "create trigger broken before insert on access_log begin select raise(abort, 'x'); end",
        args: [],
      },
    ]);
    try {
      await expect(readCase(world.parts, world.as('hana'), planId, 'hr')).rejects.toThrow();
    } finally {
      await world.database.write([{ sql: 'drop trigger broken', args: [] }]);
    }
  });
});
