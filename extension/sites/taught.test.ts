import {
  emptyAdapter,
  type SiteAdapter,
  type StoredAdapter,
} from '@fairway/shared/contract/site-adapters.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { done, failed, type Outcome } from '../api-client/outcome.ts';
import type { KeyValue } from '../session/key-value.ts';
import { createTaught } from './taught.ts';

const HOST = 'hr.example.com';
const lesson = { host: HOST, url: '/people/{person}', what: 'name', selector: 'main > h1' } as const;

let stored: Map<string, unknown>;
let changes: string[];
let answer: Outcome<{ adapters: StoredAdapter[] }>;
let taught: ReturnType<typeof createTaught>;

const store: KeyValue = {
  get: async <T>(name: string) => stored.get(name) as T | undefined,
  set: async (name, value) => void stored.set(name, structuredClone(value)),
  remove: async (name) => void stored.delete(name),
};
const approved = (part: Partial<SiteAdapter>): StoredAdapter => ({
  host: HOST,
  approved: { ...emptyAdapter(HOST), ...part },
  ...{ offered: null, offeredAt: null, offeredBy: null, approvedAt: null },
});

beforeEach(() => {
  stored = new Map();
  changes = [];
  answer = done({ adapters: [] });
  taught = createTaught({
    store,
    siteAdapters: async () => answer,
    changed: (host) => changes.push(host),
  });
});

describe('what is known of a site', () => {
  it('is nothing, until it is taught; and nothing again when that is forgotten', async () => {
    expect(await taught.at(HOST)).toBeUndefined();
    expect(await taught.learn(lesson)).toBe(true);
    expect(await taught.at(HOST)).toMatchObject({ pages: [{ fields: { name: ['main > h1'] } }] });
    expect(await taught.at('other.example.com')).toBeUndefined();
    expect(await taught.at('constructor')).toBeUndefined();
    await taught.forget(HOST);
    expect(await taught.at(HOST)).toBeUndefined();
    expect(changes).toEqual([HOST, HOST]);
  });

  it.each([
    { ...lesson, selector: '.css-1mddpa2' },
    { ...lesson, url: '/people/10042' },
    { ...lesson, host: 'HR example' },
  ])('keeps no lesson with something else in it: %j', async (bad) => {
    expect(await taught.learn(bad)).toBe(false);
    expect(stored.size).toBe(0);
    expect(changes).toEqual([]);
  });

  it('is what the organisation uses, with what was taught here on top', async () => {
    answer = done({
      adapters: [approved({ pages: [{ url: '/people/{person}', fields: { name: ['h2'], title: ['h3'] } }] })],
    });
    await taught.refresh();
    await taught.learn(lesson);
    expect(await taught.at(HOST)).toMatchObject({
      pages: [{ url: '/people/{person}', fields: { name: ['main > h1'], title: ['h3'] } }],
    });
    expect((await taught.own(HOST))?.pages[0]?.fields).toEqual({ name: ['main > h1'] });
  });

  it('stays as it was when the server does not answer, and tells of changes alone', async () => {
    answer = done({ adapters: [approved({ goalFields: ['#kpi'] })] });
    await taught.refresh();
    await taught.refresh();
    expect(changes).toEqual([HOST]);
    answer = failed('offline', 'offline', 'Offline.');
    await taught.refresh();
    expect((await taught.at(HOST))?.goalFields).toEqual(['#kpi']);
    answer = done({ adapters: [] });
    await taught.refresh();
    expect(await taught.at(HOST)).toBeUndefined();
    expect(changes).toEqual([HOST, HOST]);
  });
});
