import { verifyPlanList } from '@fairway/shared/record/plan-list.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planAt, send } from '../../test/support/api/walk.ts';
import { createWorld, type World } from '../../test/support/api/world.ts';
import { sha256 } from './chain.ts';
import { organisationCheckpoint, readPlanList } from './plan-list.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.close());

const run = (sql: string) => world.database.write([{ sql, args: [] }]);
const read = () => readPlanList(world.parts, world.as('hana'));
const linesOver = async (planId: string) => {
  const sql = `select seq, line from checkpoint where plan_id = ? and stream = 'plan' order by seq`;
  const [{ rows }] = await world.database.read([{ sql, args: [planId] }]);
  return rows;
};
const lineNow = async () => (await organisationCheckpoint(world.database, 'org'))!.line;

describe('the list of plans', () => {
  it('grows when a plan is opened and with each of its checkpoints, not with what comes between', async () => {
    await planAt(world, 'in_review');
    expect((await read()).entries).toHaveLength(1);
    const planId = await planAt(world, 'active', { subject: 'noa' });
    const { entries } = await read();
    const ofPlan = entries.filter((entry) => entry.planId === planId);
    const checkpoints = (await linesOver(planId)).map(({ seq }) => seq);
    expect(checkpoints.length).toBeGreaterThan(2);
    expect(ofPlan.map(({ planSeq }) => planSeq)).toEqual([2, ...checkpoints]);
    expect(verifyPlanList(await read(), [await lineNow()], sha256)).toMatchObject({
      holds: true,
      problems: [],
    });
  });

  it('has no plan of another organisation, and none before the first', async () => {
    await planAt(world, 'draft', { subject: 'eve', manager: 'mo' });
    expect((await read()).entries).toEqual([]);
    expect(await organisationCheckpoint(world.database, 'org')).toBeUndefined();
  });

  it('keeps every plan that is opened at the same moment', async () => {
    const open = (subject: 'eli' | 'noa') => planAt(world, 'draft', { subject });
    await Promise.all([open('eli'), open('noa'), open('eli'), open('noa')]);
    const list = await read();
    expect(list.entries).toHaveLength(4);
    expect(verifyPlanList(list, [], sha256).holds).toBe(true);
  });

  it('is contradicted by a plan that is gone, a cut end and a list written anew', async () => {
    const planId = await planAt(world, 'approved');
    const kept = await lineNow();
    const [ofPlan] = await linesOver(planId);
    const problems = async (...lines: string[]) => verifyPlanList(await read(), lines, sha256).problems;
    expect(await problems(kept, String(ofPlan!.line))).toEqual([]);
    await run(`update listed_plan set plan_id = 'another'`);
    expect((await problems())[0]).toContain('Entry 1 of the list');
    await run(`delete from listed_plan where seq > 1`);
    expect((await problems(kept)).join()).toContain('its end was cut off');
    expect((await problems(String(ofPlan!.line))).join()).toContain('this list does not have');
  });

  it('is logged as taken away', async () => {
    await read();
    const [log] = await world.database.read([
      { sql: `select actor_id from access_log where action = 'plan_list_exported'`, args: [] },
    ]);
    expect(log.rows.map(({ actor_id }) => actor_id)).toEqual(['hana']);
  });

  it('does not grow with a command that is refused', async () => {
    const planId = await planAt(world, 'in_review');
    const answer = await send(world, 'mia', { planId, type: 'approve', data: {} });
    expect(answer.status).toBe('refused');
    expect((await read()).entries).toHaveLength(1);
  });
});
