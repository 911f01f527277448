import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planAt, send } from '../../test/support/api/walk.ts';
import { createWorld, type Name, type World } from '../../test/support/api/world.ts';
import { listPlans } from './list-plans.ts';
import { readOpenings } from './openings.ts';
import { readCase } from './read-case.ts';
import { readPlan, readRecord } from './read-plan.ts';
import { rebuildProjections } from './rebuild.ts';

let world: World;
let planId: string;
beforeAll(async () => {
  world = await createWorld();
  planId = await planAt(world, 'in_review');
});
afterAll(() => world.close());

const invite = (personId: string, more: object = {}, as: Name = 'hana') =>
  send(world, as, {
    planId,
    type: 'invite_collaborator',
    data: { personId, reason: 'Advice on the wording.', until: '2026-03-10', ...more },
  });
const end = (personId: string) =>
  send(world, 'hana', { planId, type: 'end_collaboration', data: { personId } });
const open = (who: Name) => readPlan(world.parts, world.as(who), planId);
const listed = async (who: Name) =>
  (await listPlans(world.parts, world.as(who), {})).plans.map(({ id, relation }) => [id, relation]);

describe('a collaborator', () => {
  it('sees one plan from the invitation on, as HR does but for the line between employee and HR', async () => {
    expect(await open('max')).toBeUndefined();
    expect((await invite('max')).status).toBe('done');
    const found = (await open('max'))!;
    expect([found.relation, found.allowed]).toEqual(['collaborator', ['comment']]);
    expect(found.history.map(({ type }) => type)).toContain('collaborator_invited');
    expect(found.people.map(({ id }) => id)).toContain('max');
    expect(await listed('max')).toEqual([[planId, 'collaborator']]);
    expect((await readRecord(world.parts, world.as('max'), planId))?.entries.length).toBeGreaterThan(2);
    for (const audience of ['hr', 'manager', 'employee'] as const)
      expect(await readCase(world.parts, world.as('max'), planId, audience)).toBeUndefined();
  });

  it('is told to HR, and shows in nothing that the manager is given', async () => {
    expect((await open('hana'))?.plan.collaborators).toMatchObject([
      { personId: 'max', until: '2026-03-10' },
    ]);
    const { plan, people, history } = (await open('mia'))!;
    expect(JSON.stringify([plan, people, history])).not.toMatch(/max|collaborat|Advice/);
  });

  it('comments on what is reviewed, under their name, and does nothing else', async () => {
    const say = (type: string, data: object) => send(world, 'max', { planId, type, data });
    expect((await say('comment', { part: 'goal', text: 'Who measures it?' })).status).toBe('done');
    for (const [type, data] of [
      ['add_private_note', { text: 'A note.' }],
      ['approve', { contentHash: 'x', timingLookedAt: true }],
      ['withdraw', { reason: 'No.' }],
      ['invite_collaborator', { personId: 'noa', reason: 'Me too.', until: '2026-03-10' }],
      ['end_collaboration', { personId: 'max' }],
    ] as const)
      expect((await say(type, data)).code, type).toBe('not_allowed');
    const { plan, people } = (await open('mia'))!;
    expect(plan.comments.at(-1)).toMatchObject({ by: 'max', text: 'Who measures it?' });
    expect(people.map(({ id }) => id)).toContain('max');
  });

  it('is nobody who is on the plan, stands above it, is unknown, or is invited already', async () => {
    const codes = async (...ids: string[]) => {
      const answers = [];
      for (const id of ids) answers.push((await invite(id)).code);
      return answers;
    };
    expect(await codes('eli', 'mia')).toEqual(['party_to_it', 'party_to_it']);
    expect(await codes('dana', 'eve', 'nobody')).toEqual(Array(3).fill('cannot_be_invited'));
    expect(await codes('hana', 'max')).toEqual(['in_hr', 'invited_already']);
    expect((await invite('noa', { until: '2026-03-01' })).code).toBe('over_already');
    expect((await invite('noa', {}, 'mia')).code).toBe('not_allowed');
    expect((await invite('noa', {}, 'ada')).code).toBe('not_found');
  });

  it('stays one when the projection is built anew', async () => {
    await world.database.write([{ sql: "update plan set collaborators = '[]'", args: [] }]);
    expect(await open('max')).toBeUndefined();
    expect((await rebuildProjections(world.parts)).differed).toBe(1);
    expect((await open('max'))?.relation).toBe('collaborator');
  });

  it('is let go when HR ends it, at the next request, and can be invited again', async () => {
    expect((await end('max')).status).toBe('done');
    expect(await open('max')).toBeUndefined();
    expect(await listed('max')).toEqual([]);
    const answer = await send(world, 'max', {
      planId,
      type: 'comment',
      data: { part: 'goal', text: 'Still?' },
    });
    expect(answer.code).toBe('not_found');
    expect((await end('max')).code).toBe('not_invited');
    expect((await invite('max')).status).toBe('done');
    expect((await open('max'))?.relation).toBe('collaborator');
  });

  it('sees the plan on the last day and not on the next', async () => {
    world.on('2026-03-10');
    expect((await open('max'))?.relation).toBe('collaborator');
    world.on('2026-03-11');
    expect(await open('max')).toBeUndefined();
    expect(await listed('max')).toEqual([]);
    expect((await end('max')).code).toBe('not_invited');
    world.on('2026-03-02');
  });

  it('is told to the employee among those who opened their plan', async () => {
    const shared = await planAt(world, 'shared', { subject: 'noa' });
    const command = {
      type: 'invite_collaborator',
      data: { personId: 'max', reason: 'Advice.', until: '2026-03-10' },
    };
    expect((await send(world, 'hana', { planId: shared, ...command })).status).toBe('done');
    await readPlan(world.parts, world.as('max'), shared);
    const { openings } = (await readOpenings(world.parts, world.as('noa'), shared))!;
    expect(openings).toMatchObject([{ person: { name: 'max' }, as: 'collaborator', exported: false }]);
  });

  it('is logged at every look as everybody is', async () => {
    const [{ rows }] = await world.database.read([
      {
        sql: "select action, count(*) as n from access_log where actor_id = 'max' group by action",
        args: [],
      },
    ]);
    const counts = Object.fromEntries(rows.map(({ action, n }) => [action, Number(n)]));
    expect(counts).toMatchObject({ plan_opened: 5, record_exported: 1, comment: 1 });
    expect(counts.plans_listed).toBe(3);
  });
});
