import { emptyAdapter, type SiteAdapter } from '@fairway/shared/contract/site-adapters.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWorld, type Name, type World } from '../../test/support/api/world.ts';
import { build } from '../db/queries.ts';
import { trail } from '../db/schema/organisation.ts';
import { decideAdapter, listAdapters, offerAdapter, withdrawAdapter } from './site-adapters.ts';

const HOST = 'hr.example.com';
const AT = new Date('2026-03-02T09:00:00Z');
const LATER = new Date('2026-03-02T10:00:00Z');
const adapter = (part: Partial<SiteAdapter>): SiteAdapter => ({ ...emptyAdapter(HOST), ...part });
const names = adapter({ pages: [{ url: '/people/{person}', fields: { name: ['main > h1'] } }] });
const goals = adapter({ goalFields: ['textarea[name="goal"]'] });

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.close());

const session = (who: Name) => world.as(who).session;
const list = (who: Name) => listAdapters(world.database, session(who));
const offer = (who: Name, what: SiteAdapter, at = AT) => offerAdapter(world.database, session(who), what, at);
const decide = (who: Name, decision: 'approve' | 'decline', offeredAt = AT) =>
  decideAdapter(
    world.database,
    session(who),
    { host: HOST, offeredAt: offeredAt.toISOString(), decision },
    LATER,
  );
const actions = async () =>
  (await world.database.read([build.select().from(trail)]))[0].map(({ action }) => action);

describe('what is taught about a site', () => {
  it('waits, seen by those who decide alone, and is in use once approved', async () => {
    await offer('mia', names);
    expect(await list('mia')).toEqual([]);
    expect(await list('hana')).toMatchObject([{ host: HOST, approved: null, offered: names }]);
    expect((await list('ada'))[0]?.offeredBy).toBeTruthy();
    expect(await decide('hana', 'approve')).toBe(true);
    for (const who of ['mia', 'max', 'hana'])
      expect(await list(who)).toMatchObject([
        { host: HOST, approved: names, offered: null, offeredBy: null },
      ]);
    expect(await actions()).toEqual(['site_adapter.offered', 'site_adapter.approved']);
  });

  it('leaves what was in use when it is declined', async () => {
    await offer('mia', names);
    await decide('hana', 'approve');
    await offer('max', goals, LATER);
    expect(await decide('ada', 'decline', LATER)).toBe(true);
    expect(await list('mia')).toMatchObject([{ approved: names }]);
    expect((await actions()).at(-1)).toBe('site_adapter.declined');
  });

  it('adds to what waits and to what is in use', async () => {
    await offer('mia', names);
    await offer('max', goals, LATER);
    expect((await list('hana'))[0]?.offered).toEqual({ ...names, ...{ goalFields: goals.goalFields } });
    expect(await decide('hana', 'approve', LATER)).toBe(true);
    const more = adapter({ pages: [{ url: '/people/{person}', fields: { title: ['h2'] } }] });
    await offer('mia', more);
    await decide('hana', 'approve');
    expect((await list('mia'))[0]?.approved).toMatchObject({
      pages: [{ url: '/people/{person}', fields: { name: ['main > h1'], title: ['h2'] } }],
      goalFields: goals.goalFields,
    });
  });

  it('is decided as it was looked at, and once', async () => {
    await offer('mia', names);
    await offer('max', goals, LATER);
    expect(await decide('hana', 'approve', AT)).toBe(false);
    expect((await list('hana'))[0]?.approved).toBeNull();
    expect(await decide('hana', 'approve', LATER)).toBe(true);
    expect(await decide('ada', 'decline', LATER)).toBe(false);
    expect((await list('mia'))[0]?.approved).not.toBeNull();
  });

  it('is taken out of use, and is gone then', async () => {
    expect(await withdrawAdapter(world.database, session('hana'), HOST, AT)).toBe(false);
    await offer('mia', names);
    await decide('hana', 'approve');
    expect(await withdrawAdapter(world.database, session('ada'), HOST, AT)).toBe(true);
    expect(await list('mia')).toEqual([]);
  });

  it('is not another organisation’s', async () => {
    await offer('mia', names);
    expect(await list('hugo')).toEqual([]);
    expect(await decide('hugo', 'approve')).toBe(false);
    await decide('hana', 'approve');
    expect(await list('mo')).toEqual([]);
    expect(await withdrawAdapter(world.database, session('hugo'), HOST, AT)).toBe(false);
  });
});
