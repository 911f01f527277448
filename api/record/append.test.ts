import { contentHash } from '@fairway/shared/plan';
import { sampleTriage } from '@fairway/shared/plan/sample.ts';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkIn, content, planAt, send } from '../../test/support/api/walk.ts';
import { createWorld, type World } from '../../test/support/api/world.ts';
import { createDatabase } from '../db/node.ts';
import { build } from '../db/queries.ts';
import { accessLog, command, draft, plan, planEvent } from '../db/schema/record.ts';
import { append } from './append.ts';
import { readPlan } from './read-plan.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.close());

const counts = async () => {
  const fresh = createDatabase({ url: world.url });
  const [commands, events, plans, log] = await fresh.read([
    build.select().from(command),
    build.select().from(planEvent),
    build.select().from(plan),
    build.select().from(accessLog),
  ]);
  fresh.close();
  return { commands: commands.length, events: events.length, plans: plans.length, log: log.length };
};

describe('the one door', () => {
  it('takes a plan from its opening to check-ins, visible from a fresh connection', async () => {
    const planId = await planAt(world, 'active');
    const answer = await send(world, 'mia', { planId, type: 'log_check_in', data: checkIn('2026-03-02') });
    expect(answer).toMatchObject({ status: 'done' });
    expect(await counts()).toMatchObject({ commands: 8, plans: 1, log: 8 });
    const [[row]] = await world.database.read([build.select().from(plan)]);
    expect(row).toMatchObject({
      status: 'active',
      employeeStatus: 'active',
      everShared: true,
      subjectId: 'eli',
    });
    expect(row?.checkInsDue.length).toBeGreaterThan(5);
    expect(row?.nextDueOn).toBe([...row!.checkInsDue, ...row!.supportDue].sort()[0]);
  });

  it('hands a plan over to nobody who could not open it', async () => {
    const planId = await planAt(world, 'active');
    for (const managerId of ['no-such-person', 'eli']) {
      const sent = { planId, type: 'hand_over', data: { managerId, reason: 'Mia leaves.' } };
      expect((await send(world, 'hana', sent)).status).toBe('refused');
    }
  });

  it('answers a known id without a second effect, and a used one with other words as a mismatch', async () => {
    const planId = await planAt(world, 'active');
    const sent = { id: crypto.randomUUID(), planId, type: 'log_check_in', data: checkIn('2026-03-02') };
    expect((await send(world, 'mia', sent)).status).toBe('done');
    const before = await counts();
    expect((await send(world, 'mia', sent)).status).toBe('already_done');
    expect((await send(world, 'mia', { ...sent, data: checkIn('2026-03-02', 'Other words') })).status).toBe(
      'mismatch',
    );
    expect((await send(world, 'hana', sent)).status).toBe('mismatch');
    expect(await counts()).toEqual(before);
  });

  it('has one effect when the same command arrives many times at once', async () => {
    const planId = await planAt(world, 'active');
    const before = await counts();
    const sent = { id: crypto.randomUUID(), planId, type: 'log_check_in', data: checkIn('2026-03-02') };
    const answers = await Promise.all(Array.from({ length: 10 }, () => send(world, 'mia', sent)));
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([...Array(9).fill('already_done'), 'done']);
    expect((await counts()).events).toBe(before.events + 1);
  });

  it('puts writers of one plan one after another, none lost', async () => {
    const planId = await planAt(world, 'active');
    const answers = await Promise.all(
      Array.from({ length: 4 }, () =>
        send(world, 'mia', { planId, type: 'log_check_in', data: checkIn('2026-03-02') }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(4).fill('done'));
    const read = await readPlan(world.parts, world.as('mia'), planId);
    expect(read?.plan.entries).toHaveLength(4);
  });

  it('does the commands of a batch in order, and a refused one does not hold up the rest', async () => {
    const planId = await planAt(world, 'draft');
    const make = (type: string, data: unknown) => ({
      id: crypto.randomUUID(),
      planId,
      type,
      version: 1,
      data,
    });
    const commands = [
      make('submit_draft', { content }),
      make('submit_draft', { content }),
      make('no_such_command', {}),
      make('comment', { part: 'goals', text: 'Please look at the second goal.' }),
    ];
    const answers = await append(world.parts, world.as('mia'), commands);
    expect(answers.map(({ id }) => id)).toEqual(commands.map(({ id }) => id));
    expect(answers.slice(0, 3).map(({ status }) => status)).toEqual(['done', 'refused', 'refused']);
    expect(answers[1]?.message).toMatch(/\w/);
  });

  it('leaves nothing behind of what it refuses', async () => {
    const planId = await planAt(world, 'in_review');
    const before = await counts();
    expect((await send(world, 'mia', { planId, type: 'approve', data: {} })).status).toBe('refused');
    expect((await send(world, 'max', { planId, type: 'submit_draft', data: { content } })).status).toBe(
      'refused',
    );
    expect(await counts()).toEqual(before);
  });

  it('answers a foreign plan as it answers a missing one', async () => {
    const foreign = await planAt(world, 'in_review');
    const data = { content };
    const [one, two] = await Promise.all([
      send(world, 'hugo', { id: crypto.randomUUID(), planId: foreign, type: 'submit_draft', data }),
      send(world, 'hugo', {
        id: crypto.randomUUID(),
        planId: crypto.randomUUID(),
        type: 'submit_draft',
        data,
      }),
    ]);
    expect({ ...one, id: '' }).toEqual({ ...two, id: '' });
  });

  it('keeps plans of two organisations apart that carry the same id', async () => {
    const planId = await planAt(world, 'draft');
    const data = { subjectId: 'eve', triage: sampleTriage };
    expect((await send(world, 'mo', { planId, type: 'open_plan', data })).status).toBe('done');
    expect((await readPlan(world.parts, world.as('mo'), planId))?.plan.subjectId).toBe('eve');
    expect((await readPlan(world.parts, world.as('mia'), planId))?.plan.subjectId).toBe('eli');
  });

  it('refuses a plan on somebody whom the directory does not know', async () => {
    for (const subjectId of ['nobody', 'eve']) {
      const sent = {
        planId: crypto.randomUUID(),
        type: 'open_plan',
        data: { subjectId, triage: sampleTriage },
      };
      expect(await send(world, 'mia', sent)).toMatchObject({ status: 'refused', code: 'unknown_person' });
    }
    expect(await counts()).toMatchObject({ commands: 0, plans: 0 });
  });

  it('never puts an earlier moment after a later one when the clock goes back', async () => {
    const planId = await planAt(world, 'draft');
    world.on('2026-02-01');
    await send(world, 'mia', { planId, type: 'submit_draft', data: { content } });
    const [events] = await world.database.read([
      build.select().from(planEvent).where(eq(planEvent.planId, planId)).orderBy(planEvent.seq),
    ]);
    const times = events.map(({ recordedAt }) => recordedAt);
    expect(times).toEqual([...times].sort());
  });

  it('gives one person one running plan at a time', async () => {
    await planAt(world, 'shared');
    await expect(planAt(world, 'shared', { manager: 'max' })).rejects.toThrow('has_running_plan');
  });

  it('ends the draft of a plan that was submitted, in the same batch', async () => {
    const planId = await planAt(world, 'draft');
    await world.database.write([
      build.insert(draft).values({
        orgId: 'org',
        planId,
        authorId: 'mia',
        subjectId: 'eli',
        revision: 1,
        keyId: 'k',
        sealed: new Uint8Array(1),
        createdAt: 'x',
        updatedAt: 'x',
      }),
    ]);
    await send(world, 'mia', { planId, type: 'submit_draft', data: { content } });
    const [left] = await world.database.read([build.select().from(draft)]);
    expect(left).toEqual([]);
  });

  it.each(['command', 'plan_event', 'plan', 'access_log'])(
    'refuses and changes nothing when %s cannot be written',
    async (table) => {
      const planId = await planAt(world, 'active');
      const before = await counts();
      await world.database.write([
        {
          sql: `create trigger broken before insert on ${table} begin select raise(abort, 'disk is gone'); end`,
          args: [],
        },
      ]);
      const sent = { planId, type: 'log_check_in', data: checkIn('2026-03-02') };
      await expect(send(world, 'mia', sent)).rejects.toMatchObject({ name: 'StoreUnavailable' });
      expect(await counts()).toEqual(before);
    },
  );
});

describe('a refusal', () => {
  it('tells the employee nothing of where a version stands that was not shared with them', async () => {
    const planId = await planAt(world, 'shared');
    const refused = async () => {
      const data = { text: 'I see it otherwise.' };
      const { id: _, ...answer } = await send(world, 'eli', { planId, type: 'respond', data });
      return answer;
    };
    const steps = [
      ['mia', 'reopen_draft', { reason: 'Their view is taken up.' }],
      ['mia', 'submit_draft', { content }],
      ['hana', 'approve', { contentHash: contentHash(content), timingLookedAt: true }],
    ] as const;
    const answers = [];
    for (const [who, type, data] of steps) {
      expect((await send(world, who, { planId, type, data })).status).toBe('done');
      answers.push(await refused());
    }
    expect(answers[0]).toMatchObject({ status: 'refused', code: 'wrong_state' });
    expect(answers).toEqual(Array(3).fill(answers[0]));
  });
});

describe('sharing', () => {
  it('is refused while nobody has confirmed the recovery key, says what to do, and is done once it is', async () => {
    const planId = await planAt(world, 'approved');
    const share = { planId, type: 'share', data: { contentHash: contentHash(content) } };
    await world.database.write([
      { sql: `delete from recovery_key_confirmation where org_id = 'org'`, args: [] },
    ]);
    const refused = await send(world, 'mia', share);
    expect(refused).toMatchObject({ status: 'refused', code: 'recovery_key_unconfirmed' });
    expect(refused.message).toContain('Settings, Recovery key');
    const confirm = `insert into recovery_key_confirmation values ('org', 'ada', '2026-03-02T09:00:00.000Z')`;
    await world.database.write([{ sql: confirm, args: [] }]);
    expect((await send(world, 'mia', share)).status).toBe('done');
  });
});
