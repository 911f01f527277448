import { EMPTY_CONTENT } from '@fairway/shared/plan';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { content, planAt, send } from '../../test/support/api/walk.ts';
import { createWorld, type Name, type World } from '../../test/support/api/world.ts';
import { discardDraft, readDraft, saveDraft } from './drafts.ts';

let world: World;
let planId: string;
beforeEach(async () => {
  world = await createWorld();
  planId = await planAt(world, 'draft');
});
afterEach(() => world.close());

const save = (who: Name, revision: number, body = content, id = planId) =>
  saveDraft(world.parts, world.as(who).session, id, revision, body);
const read = (who: Name) => readDraft(world.parts, world.as(who).session, planId);

describe('a draft', () => {
  it('comes back as it was last saved', async () => {
    expect(await read('mia')).toBeUndefined();
    expect(await save('mia', 0, EMPTY_CONTENT)).toMatchObject({ ok: true, revision: 1 });
    expect(await save('mia', 1)).toMatchObject({ ok: true, revision: 2 });
    expect(await read('mia')).toMatchObject({ revision: 2, content });
  });

  it('is not overwritten by a window that saw an older revision', async () => {
    await save('mia', 0);
    expect(await save('mia', 0, EMPTY_CONTENT)).toEqual({ ok: false, reason: 'other_revision' });
    expect(await save('mia', 7, EMPTY_CONTENT)).toEqual({ ok: false, reason: 'other_revision' });
    expect(await read('mia')).toMatchObject({ revision: 1, content });
  });

  it('keeps one of two saves at once, and tells the other', async () => {
    const saves = await Promise.all([save('mia', 0), save('mia', 0, EMPTY_CONTENT)]);
    expect(saves.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it.each(['hana', 'max', 'dana', 'eli', 'hugo'] as const)('is not there for %s', async (who) => {
    await save('mia', 0);
    expect(await read(who)).toBeUndefined();
    expect(await save(who, 1, EMPTY_CONTENT)).toEqual({ ok: false, reason: 'not_found' });
    await discardDraft(world.parts, world.as(who).session, planId);
    expect(await read('mia')).toMatchObject({ revision: 1, content });
  });

  it('is locked once it was submitted', async () => {
    await save('mia', 0);
    expect((await send(world, 'mia', { planId, type: 'submit_draft', data: { content } })).status).toBe(
      'done',
    );
    expect(await save('mia', 1)).toEqual({ ok: false, reason: 'not_a_draft' });
    expect(await read('mia')).toBeUndefined();
  });

  it('goes when it is discarded', async () => {
    await save('mia', 0);
    await discardDraft(world.parts, world.as('mia').session, planId);
    expect(await read('mia')).toBeUndefined();
    expect(await save('mia', 0)).toMatchObject({ ok: true, revision: 1 });
  });

  it('is sealed on disk', async () => {
    await save('mia', 0, { ...content, nextSteps: { ifMet: 'CANARY', ifNotMet: '' } });
    const [rows] = await world.database.read([{ sql: 'select sealed from draft', args: [] }]);
    expect(Buffer.from(rows.rows[0]?.sealed as ArrayBuffer).includes('CANARY')).toBe(false);
  });
});
