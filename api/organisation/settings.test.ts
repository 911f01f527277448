import {
  healthSchema,
  organisationSettingsSchema,
  trailSchema,
} from '@fairway/shared/contract/organisation.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Account, startTestServer, type TestServer } from '../../test/support/server.ts';

let server: TestServer;
let hr: Account;
beforeAll(async () => {
  server = await startTestServer();
  hr = server.first;
});
afterAll(() => server.close());

const change = (body: unknown) => server.call(hr, 'PATCH', '/v1/organisation', body);
const settings = async () =>
  organisationSettingsSchema.parse((await server.call(hr, 'GET', '/v1/organisation')).body);
const newest = async () => trailSchema.parse((await server.call(hr, 'GET', '/v1/trail')).body).entries[0]!;

describe('what the organisation has settled', () => {
  it('changes field by field, binds from the next request and stands on the trail', async () => {
    expect((await change({ name: 'Acme North', timeZone: 'Pacific/Kiritimati' })).status).toBe(200);
    await change({ policy: { readingDays: 5 } });
    await change({ policy: { calendar: { workingWeek: [5, 1, 1, 2] } } });
    await change({ policy: { calendar: { holidays: ['2026-12-26', '2026-12-25', '2026-12-25'] } } });
    const { organisation } = (await server.call(hr, 'GET', '/v1/me')).body;
    expect(organisation).toMatchObject({
      name: 'Acme North',
      timeZone: 'Pacific/Kiritimati',
      policy: {
        readingDays: 5,
        lateAfterDays: 3,
        usualLength: 60,
        calendar: { workingWeek: [1, 2, 5], holidays: ['2026-12-25', '2026-12-26'] },
      },
    });
    expect(await settings()).toMatchObject({ name: 'Acme North', policy: organisation.policy });
    expect(await newest()).toMatchObject({
      action: 'organisation.changed',
      actor: hr.name,
      subject: null,
      detail: { holidays: { from: [], to: ['2026-12-25', '2026-12-26'] } },
    });
  });

  it('writes no entry where nothing changes', async () => {
    const before = await newest();
    await change({ name: (await settings()).name });
    await change({});
    expect((await newest()).id).toBe(before.id);
  });

  it('keeps both of two changes that cross', async () => {
    await Promise.all([change({ policy: { lateAfterDays: 6 } }), change({ policy: { usualLength: 45 } })]);
    expect((await settings()).policy).toMatchObject({ lateAfterDays: 6, usualLength: 45 });
  });

  it.each([
    [{ name: ' ' }, /^name is empty/],
    [{ timeZone: 'Mars/Olympus' }, /^timeZone is not a time zone/],
    [{ policy: { readingDays: 99 } }, /^policy\.readingDays/],
    [{ policy: { calendar: { workingWeek: [] } } }, /^policy\.calendar\.workingWeek has no day/],
    [{ policy: { calendar: { workingWeek: [8] } } }, /^policy\.calendar\.workingWeek\.0/],
    [{ policy: { calendar: { holidays: ['2026-02-30'] } } }, /^policy\.calendar\.holidays\.0 is not a day/],
  ])('refuses %o', async (body, message) => {
    const before = await settings();
    const answer = await change(body);
    expect([answer.status, answer.body.error.message]).toEqual([400, expect.stringMatching(message)]);
    expect(await settings()).toEqual(before);
  });
});

describe('holidays to take over', () => {
  it('are of this year and the next two', async () => {
    const { regions, holidays } = (await server.call(hr, 'GET', '/v1/holidays/DE?region=BY')).body;
    expect(regions).toContainEqual({ code: 'BY', name: expect.any(String) });
    const year = new Date().getUTCFullYear();
    for (const each of [year, year + 1, year + 2])
      expect(holidays).toContainEqual({ on: `${each}-12-25`, name: expect.any(String) });
  });

  it('are not found for a country that is not known', async () => {
    for (const path of ['/v1/holidays/XX', '/v1/holidays/DE?region=XX'])
      expect((await server.call(hr, 'GET', path)).status).toBe(404);
  });
});

describe('the trail', () => {
  it('goes back to the beginning, page by page, each entry once and newest first', async () => {
    for (let i = 0; i < 60; i++) await change({ policy: { readingDays: i % 2 } });
    const seen: { id: string; at: string }[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const query: string = cursor ? `?cursor=${encodeURIComponent(cursor)}` : '';
      const page = trailSchema.parse((await server.call(hr, 'GET', `/v1/trail${query}`)).body);
      expect(page.entries.length).toBeLessThanOrEqual(50);
      seen.push(...page.entries);
      cursor = page.cursor;
    }
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThan(60);
    expect(seen.map(({ at }) => at)).toEqual(
      seen
        .map(({ at }) => at)
        .sort()
        .reverse(),
    );
  });

  it('refuses a cursor that is none', async () => {
    expect((await server.call(hr, 'GET', '/v1/trail?cursor=%27or+1')).status).toBe(400);
  });
});

describe('a wrong link', () => {
  const page = { site: 'https://hr.example.com', kind: 'profile', value: 'e-77' };

  it('is taken back by HR, and the page can then be linked to the right person', async () => {
    const [wrong, right] = [crypto.randomUUID(), crypto.randomUUID()];
    await server.call(hr, 'POST', '/v1/people', { id: wrong, name: 'Wrong Person', externalIds: [page] });
    await server.call(hr, 'POST', '/v1/people', { id: right, name: 'Right Person' });
    const link = () => server.call(hr, 'POST', `/v1/people/${right}/external-ids`, page);
    expect((await link()).status).toBe(409);
    const lifted = await server.call(hr, 'DELETE', `/v1/people/${wrong}/external-ids`, page);
    expect([lifted.status, lifted.body.externalIds]).toEqual([200, []]);
    expect(await newest()).toMatchObject({
      action: 'person.unlinked',
      subject: 'Wrong Person',
      detail: page,
    });
    expect((await link()).body.externalIds).toEqual([page]);
  });

  it('of somebody else stays', async () => {
    const other = crypto.randomUUID();
    await server.call(hr, 'POST', '/v1/people', { id: other, name: 'Other Person' });
    await server.call(hr, 'DELETE', `/v1/people/${other}/external-ids`, page);
    const { body } = await server.call(hr, 'GET', '/v1/people?search=Right');
    expect(body.people[0].externalIds).toEqual([page]);
  });
});

it('tells administrators how the server is', async () => {
  const health = healthSchema.parse((await server.call(hr, 'GET', '/v1/health/details')).body);
  expect(health).toMatchObject({ status: 'ok', mail: false });
  expect(health.databaseBytes).toBeGreaterThan(4096);
});
