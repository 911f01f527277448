import { READY_TEMPLATES } from '@fairway/shared/templates';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { content, planAt, send } from '../../test/support/api/walk.ts';
import { createWorld, type World } from '../../test/support/api/world.ts';
import { readPlan } from '../record/read-plan.ts';
import { changeTemplate } from './templates.ts';

const general = READY_TEMPLATES.general!;
const unraised = {
  ...content,
  concerns: content.concerns.map((concern) => ({ ...concern, earlierFeedback: [] })),
};

let world: World;
let planId: string;
beforeAll(async () => {
  world = await createWorld();
  planId = await planAt(world, 'draft');
  const { session } = world.as('hana');
  const template = { ...general, name: 'Ours', sections: [] };
  await changeTemplate(world.database, session, { id: 'general', version: 0, template }, world.parts.now());
});
afterAll(() => world.close());

const submit = (template: { id: string; version: number; name: string }, text = content) =>
  send(world, 'mia', { planId, type: 'submit_draft', data: { content: { ...text, template } } });

describe('a draft that names a template', () => {
  it.each([
    ['that there is not', { id: 'nowhere', version: 0, name: 'General' }],
    ['in a version to come', { id: 'general', version: 2, name: 'Ours' }],
    ['by another name', { id: 'general', version: 1, name: 'General' }],
  ])('is refused for one %s', async (_, template) => {
    expect(await submit(template)).toMatchObject({ status: 'refused', code: 'unknown_template' });
  });

  it('needs what exactly that version requires, and keeps it', async () => {
    const asDelivered = { id: 'general', version: 0, name: 'General' };
    expect(await submit(asDelivered, unraised)).toMatchObject({
      code: 'not_ready',
      message: expect.stringContaining('The template “General” requires “Earlier feedback”.'),
    });
    const changed = { id: 'general', version: 1, name: 'Ours' };
    expect((await submit(changed, unraised)).status).toBe('done');
    const seen = await readPlan(world.parts, world.as('hana'), planId);
    expect(seen?.plan.content?.template).toEqual(changed);
  });
});
