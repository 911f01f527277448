import { mayOpen, streamOf } from '@fairway/shared/plan';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planAt, type Stage, send } from '../../test/support/api/walk.ts';
import { createWorld, type Name, type World } from '../../test/support/api/world.ts';
import { build } from '../db/queries.ts';
import { accessLog } from '../db/schema/record.ts';
import { listPlans } from './list-plans.ts';
import { readPlan } from './read-plan.ts';
import { actorOf, standingQuery } from './standing.ts';

const everybody: Name[] = ['hana', 'dana', 'mia', 'eli', 'noa', 'max', 'ada', 'hugo', 'mo', 'eve'];
const stages: Stage[] = ['draft', 'in_review', 'approved', 'shared', 'active'];

let world: World;
const plans = new Map<Stage, string>();

beforeAll(async () => {
  world = await createWorld();
  for (const stage of stages.slice(0, 3)) plans.set(stage, await planAt(world, stage));
  plans.set('shared', await planAt(world, 'shared', { subject: 'noa' }));
  plans.set('active', await planAt(world, 'active'));
});
afterAll(() => world.close());

const openings = async (planId: string, who: Name) => {
  const [log] = await world.database.read([build.select().from(accessLog)]);
  return log.filter((row) => row.planId === planId && row.actorId === who && row.action === 'plan_opened')
    .length;
};

describe('reading a plan', () => {
  describe.each(stages)('that is %s', (stage) => {
    it.each(everybody)(
      'shows %s what the core lets them open, logs exactly that, and lists the same',
      async (who) => {
        const planId = plans.get(stage)!;
        const caller = world.as(who);
        const [standing] = await world.database.read([standingQuery(caller.session, planId, null)]);
        const head = {
          subjectId: stage === 'shared' ? 'noa' : 'eli',
          managerId: 'mia',
          handOvers: [],
          everShared: stage === 'shared' || stage === 'active',
        };
        const may =
          caller.session.orgId === 'org' && mayOpen(head, actorOf(caller.session, standing, '2026-03-02'));
        const before = await openings(planId, who);
        const found = await readPlan(world.parts, caller, planId);
        expect(found !== undefined).toBe(may);
        expect(await openings(planId, who)).toBe(before + (may ? 1 : 0));
        const { plans: listed } = await listPlans(world.parts, caller, {});
        const summary = listed.find(({ id }) => id === planId);
        expect(summary !== undefined).toBe(may);
        if (found && summary) {
          expect(summary).toMatchObject({
            status: found.plan.status,
            relation: found.relation,
            updatedAt: found.plan.lastRecordedAt,
            startsOn: found.plan.launch?.startsOn ?? null,
          });
        }
      },
    );
  });

  it('tells the employee nothing that is not for them', async () => {
    const planId = plans.get('active')!;
    await send(world, 'hana', {
      planId,
      type: 'comment',
      data: { part: 'goals', text: 'CANARY for HR and the manager' },
    });
    const theirs = await readPlan(world.parts, world.as('eli'), planId);
    expect(JSON.stringify(theirs)).not.toContain('CANARY');
    expect(theirs?.history.length).toBeGreaterThan(0);
    expect(theirs?.history.every(({ audience }) => audience === 'all')).toBe(true);
    expect(theirs?.people.map(({ id }) => id)).not.toContain('hana');
  });

  it('gives the history with both dates and who, and names everybody in it', async () => {
    const found = await readPlan(world.parts, world.as('hana'), plans.get('active')!);
    const own = found!.history.filter(({ audience }) => streamOf(audience) === 'plan');
    expect(own.map(({ seq }) => seq)).toEqual(own.map((_, i) => i + 1));
    for (const entry of found!.history) {
      expect(entry).toMatchObject({ happenedOn: '2026-03-02', recordedAt: '2026-03-02T09:00:00.000Z' });
      expect(entry.title).toMatch(/^[A-Z]/);
      expect(found?.people.map(({ id }) => id)).toContain(entry.actorId);
    }
  });

  it('shows nothing when the opening cannot be logged', async () => {
    await world.database.write([
      {
        sql: "create trigger broken before insert on access_log begin select raise(abort, 'disk is gone'); end",
        args: [],
      },
    ]);
    try {
      const planId = plans.get('active')!;
      const unavailable = { name: 'StoreUnavailable' };
      await expect(readPlan(world.parts, world.as('mia'), planId)).rejects.toMatchObject(unavailable);
      await expect(listPlans(world.parts, world.as('mia'), {})).rejects.toMatchObject(unavailable);
    } finally {
      await world.database.write([{ sql: 'drop trigger broken', args: [] }]);
    }
  });
});
