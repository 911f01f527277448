import { READY_TEMPLATES, type Template } from '@fairway/shared/templates';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWorld, type Name, type World } from '../../test/support/api/world.ts';
import { build } from '../db/queries.ts';
import { trail } from '../db/schema/organisation.ts';
import { changeTemplate, listTemplates, listVersions } from './templates.ts';

const general = READY_TEMPLATES.general!;
const AT = new Date('2026-03-02T09:00:00Z');

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.close());

const change = (who: Name, id: string, version: number, template: Template) =>
  changeTemplate(world.database, world.as(who).session, { id, version, template }, AT);
const list = (who: Name) => listTemplates(world.database, world.as(who).session);
const versions = (who: Name, id: string) => listVersions(world.database, world.as(who).session, id);
const trailed = async () => (await world.database.read([build.select().from(trail)]))[0];

describe('templates', () => {
  it('are the ready ones until somebody changes them', async () => {
    expect((await list('hana')).map(({ id, version }) => [id, version])).toEqual([
      ['attendance', 0],
      ['general', 0],
      ['sales', 0],
    ]);
  });

  it('come back as they were last changed, with who and when', async () => {
    expect(await change('hana', 'general', 0, { ...general, days: 45 })).toBe(true);
    expect(await change('hana', 'general', 1, { ...general, days: 30 })).toBe(true);
    const [, current] = await list('mia');
    expect(current).toMatchObject({ id: 'general', version: 2, template: { days: 30 } });
    expect(current?.changedAt).toBe(AT.toISOString());
    expect(current?.changedBy).toBeTruthy();
    expect((await list('mia')).map(({ id }) => id)).toEqual(['attendance', 'general', 'sales']);
  });

  it('keep every version', async () => {
    await change('hana', 'general', 0, { ...general, days: 45 });
    await change('hana', 'general', 1, { ...general, days: 30 });
    const all = await versions('hana', 'general');
    expect(all.map(({ version, template }) => [version, template.days])).toEqual([
      [2, 30],
      [1, 45],
      [0, 60],
    ]);
  });

  it('can be new', async () => {
    await change('hana', 'care-home', 0, { ...general, name: 'Care home' });
    expect((await list('hana')).map(({ template }) => template.name)).toContain('Care home');
    expect(await versions('hana', 'care-home')).toHaveLength(1);
  });

  it.each([1, 7])('are not changed from version %i when that is not the current one', async (version) => {
    expect(await change('hana', 'general', version, general)).toBe(false);
    expect(await versions('hana', 'general')).toHaveLength(1);
    expect(await trailed()).toEqual([]);
  });

  it('take one of two changes at once, and leave one trace', async () => {
    const done = await Promise.all([
      change('hana', 'general', 0, { ...general, days: 45 }),
      change('ada', 'general', 0, { ...general, days: 30 }),
    ]);
    expect(done.filter((ok) => ok)).toHaveLength(1);
    expect(await trailed()).toHaveLength(1);
  });

  it('leave a trace without their text', async () => {
    await change('hana', 'general', 0, { ...general, name: 'Ours' });
    const [entry] = await trailed();
    expect(entry).toMatchObject({
      orgId: 'org',
      actorId: 'hana',
      action: 'template.changed',
      subjectId: 'general',
    });
    expect(JSON.parse(entry!.detail)).toEqual({ name: 'Ours', from: 0, to: 1, offered: true });
  });

  it('are not another organisation’s', async () => {
    await change('hana', 'general', 0, { ...general, days: 45 });
    await change('hana', 'care-home', 0, { ...general, name: 'Care home' });
    expect((await list('hugo')).map(({ id, version }) => [id, version])).toEqual([
      ['attendance', 0],
      ['general', 0],
      ['sales', 0],
    ]);
    expect(await versions('hugo', 'care-home')).toEqual([]);
    expect(await change('hugo', 'general', 0, { ...general, days: 20 })).toBe(true);
    expect((await versions('hana', 'general'))[0]?.template.days).toBe(45);
  });
});
