import { reportsSchema } from '@fairway/shared/contract/people.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Account, openPlan, startTestServer, type TestServer } from '../../test/support/server.ts';

let server: TestServer;
let hr: Account;
let mia: Account;
let max: Account;
let eli: Account;
beforeAll(async () => {
  server = await startTestServer();
  hr = server.first;
  mia = await server.join('Mia Novak', ['manager']);
  max = await server.join('Max Berg', ['manager']);
  eli = await server.join('Eli Sanz', ['employee'], mia.personId);
});
afterAll(() => server.close());

const SITE = 'https://hr.example.com';
const profile = (value: string) => ({ site: SITE, kind: 'profile', value });
const newPerson = (name: string, more: object = {}) => ({ id: crypto.randomUUID(), name, ...more });
const add = (as: Account, person: object) => server.call(as, 'POST', '/v1/people', person);
const list = async (as: Account, query = '') =>
  (await server.call(as, 'GET', `/v1/people${query}`)).body.people;
const namesOf = (people: { name: string }[]) => people.map(({ name }) => name);
const mine = async (as: Account) =>
  reportsSchema.parse((await server.call(as, 'GET', '/v1/people/mine')).body).people;

describe('the directory', () => {
  it('shows HR everybody, a manager their own reports, an employee nothing', async () => {
    expect(namesOf(await list(hr))).toEqual(expect.arrayContaining(['Eli Sanz', 'Hana Marek', 'Mia Novak']));
    expect(namesOf(await list(mia))).toEqual(['Eli Sanz']);
    expect(namesOf(await list(max))).toEqual([]);
    expect((await server.call(eli, 'GET', '/v1/people')).status).toBe(403);
  });

  it('finds by part of a name, by e-mail address and by a whole external id', async () => {
    await add(
      hr,
      newPerson('Zoë 100%_Ort', { externalIds: [{ site: SITE, kind: 'display_number', value: 'E-77' }] }),
    );
    for (const search of ['zoë', 'ZOË', '100%_o', 'E-77']) {
      expect(namesOf(await list(hr, `?search=${encodeURIComponent(search)}`))).toEqual(['Zoë 100%_Ort']);
    }
    expect(namesOf(await list(hr, '?search=eli.sanz@'))).toEqual(['Eli Sanz']);
    for (const search of ['%', '_a_', 'E-7', "' or 1=1 --"]) {
      expect(namesOf(await list(hr, `?search=${encodeURIComponent(search)}`))).not.toContain('Eli Sanz');
    }
  });

  it('finds capital letters beyond ASCII, however they are typed', async () => {
    await add(hr, newPerson('Øyvind Ås-Åberg'));
    for (const search of ['øyvind', 'ØYVIND', 'ås-åb', 'Ås-Åberg']) {
      expect(namesOf(await list(hr, `?search=${encodeURIComponent(search)}`))).toEqual(['Øyvind Ås-Åberg']);
    }
  });

  it('comes page by page without leaving anybody out', async () => {
    for (let n = 0; n < 60; n++) await add(hr, newPerson(n % 2 ? 'Page Twin' : `page ${n}`));
    const names: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const query: string = `/v1/people?search=page&cursor=${encodeURIComponent(cursor)}`;
      const { body } = await server.call(hr, 'GET', query);
      names.push(...namesOf(body.people));
      cursor = body.cursor;
    }
    expect(names).toHaveLength(60);
    expect(names.filter((name) => name === 'Page Twin')).toHaveLength(30);
  });

  it.each(['x', '[1,2]', '{}', '["a"]'])('starts from the beginning at the cursor %s', async (cursor) => {
    const { status, body } = await server.call(hr, 'GET', `/v1/people?cursor=${encodeURIComponent(cursor)}`);
    expect([status, body.people[0].name]).toEqual([200, 'Eli Sanz']);
  });

  it('answers the same for somebody else’s report and for nobody', async () => {
    const answers = [eli.personId, crypto.randomUUID(), 'x'].map((id) =>
      server.call(max, 'GET', `/v1/people/${id}`),
    );
    for (const { status, body } of await Promise.all(answers)) {
      expect([status, { ...body.error, requestId: '' }]).toEqual([
        404,
        { code: 'not_found', message: expect.any(String), requestId: '' },
      ]);
    }
  });
});

describe('a manager on an HR page', () => {
  it('adds somebody, who then is theirs by their own word only', async () => {
    const person = newPerson('Noa Lind', { title: 'Analyst', externalIds: [profile('41')] });
    const { status, body } = await add(mia, person);
    expect([status, body]).toEqual([201, { id: person.id, line: 'claimed' }]);
    expect(await mine(mia)).toContainEqual({
      id: person.id,
      name: 'Noa Lind',
      email: null,
      title: 'Analyst',
      department: null,
      externalIds: [profile('41')],
      line: 'claimed',
      plan: null,
    });
    const [seen] = await list(hr, '?claimed=true&search=Noa');
    expect(await list(hr, '?claimed=true&search=Eli')).toEqual([]);
    expect(seen).toMatchObject({ manager: null, claimedBy: [{ id: mia.personId, name: 'Mia Novak' }] });
  });

  it('cannot name a manager, not even themself', async () => {
    const person = newPerson('Ida Holm', { managerId: mia.personId });
    expect((await add(mia, person)).body.line).toBe('claimed');
    expect((await list(hr, '?search=Ida'))[0].manager).toBeNull();
  });

  it('comes to who is on record already, by external id or e-mail address, and learns only their id', async () => {
    const known = newPerson('Ben Roth', { email: 'ben@acme.example', externalIds: [profile('42')] });
    await add(hr, known);
    for (const again of [{ externalIds: [profile('42')] }, { email: 'BEN@acme.example' }]) {
      expect((await add(max, newPerson('B. Roth', again))).body).toEqual({ id: known.id, line: 'claimed' });
    }
    expect((await list(hr, '?search=Roth')).length).toBe(1);
    expect((await list(hr, '?search=Roth'))[0].name).toBe('Ben Roth');
  });

  it('sees nothing of somebody on record whom they only claim, and links no page to them', async () => {
    const known = newPerson('Cara Voss', {
      email: 'cara@acme.example',
      title: 'Chief of staff',
      department: 'Board',
    });
    await add(hr, known);
    const wish = newPerson('C. Voss', { email: 'cara@acme.example', externalIds: [profile('cara')] });
    expect((await add(max, wish)).body).toEqual({ id: known.id, line: 'claimed' });
    expect(await mine(max)).toContainEqual({
      ...{ id: known.id, name: 'C. Voss', email: null, title: null, department: null },
      ...{ externalIds: [profile('cara')], line: 'claimed', plan: null },
    });
    expect((await server.call(max, 'GET', `/v1/people/${known.id}`)).status).toBe(404);
    expect(namesOf(await list(max))).not.toContain('Cara Voss');
    const link = await server.call(max, 'POST', `/v1/people/${known.id}/external-ids`, profile('another'));
    expect(link.status).toBe(404);
    expect((await server.call(hr, 'GET', `/v1/people/${known.id}`)).body.externalIds).toEqual([]);
    await server.call(hr, 'PATCH', `/v1/people/${known.id}`, { managerId: max.personId });
    expect((await server.call(max, 'GET', `/v1/people/${known.id}`)).body.title).toBe('Chief of staff');
  });

  it('never comes to somebody by name alone', async () => {
    const { body } = await add(max, newPerson('Eli Sanz'));
    expect(body.id).not.toBe(eli.personId);
    expect(await mine(max)).not.toContainEqual(expect.objectContaining({ id: eli.personId }));
  });

  it('is told when number and address belong to two people', async () => {
    await add(hr, newPerson('One', { externalIds: [profile('one')] }));
    await add(hr, newPerson('Two', { email: 'two@acme.example' }));
    const both = newPerson('Who', { externalIds: [profile('one')], email: 'two@acme.example' });
    expect((await add(mia, both)).body.error.code).toBe('ambiguous_person');
  });

  it('adds one person when the same request comes twice at once', async () => {
    const person = newPerson('Twice Told', { externalIds: [profile('43')] });
    const answers = await Promise.all([add(mia, person), add(mia, person)]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(await list(hr, '?search=Twice')).toHaveLength(1);
  });

  it('has the line on record once HR names them, and the claim is settled', async () => {
    const person = newPerson('Kim Lund', { externalIds: [profile('44')] });
    await add(mia, person);
    await add(max, newPerson('K. Lund', { externalIds: [profile('44')] }));
    const change = { managerId: mia.personId };
    const { body } = await server.call(hr, 'PATCH', `/v1/people/${person.id}`, change);
    expect(body).toMatchObject({ manager: { name: 'Mia Novak' }, claimedBy: [] });
    expect((await mine(mia)).find(({ id }) => id === person.id)?.line).toBe('on_record');
    expect((await mine(max)).find(({ id }) => id === person.id)).toBeUndefined();
  });

  it('changes nobody', async () => {
    const { status } = await server.call(mia, 'PATCH', `/v1/people/${eli.personId}`, { name: 'Else' });
    expect(status).toBe(403);
  });
});

describe('a plan', () => {
  it('shows beside a report to the manager who leads it, and to no other manager', async () => {
    const person = newPerson('Pla Nned', { managerId: mia.personId });
    await add(hr, person);
    const planOf = async (as: Account) => (await mine(as)).find(({ id }) => id === person.id)?.plan;
    expect(await planOf(mia)).toBeNull();
    const planId = await openPlan(server, mia, person.id);
    expect(await planOf(mia)).toEqual({ id: planId, kind: 'pip', status: 'draft', nextDueOn: null });
    await server.call(hr, 'PATCH', `/v1/people/${person.id}`, { managerId: max.personId });
    expect(await planOf(max)).toBeNull();
  });

  it('is not told of to a manager who claims the person', async () => {
    const planned = { ...newPerson('Al Ready', { managerId: mia.personId }), externalIds: [profile('61')] };
    const free = { ...newPerson('Fr Ee', { managerId: mia.personId }), externalIds: [profile('62')] };
    for (const person of [planned, free]) await add(hr, person);
    await openPlan(server, mia, planned.id);
    const seen = [];
    for (const { name, externalIds } of [planned, free]) {
      const { status, body } = await add(max, newPerson(name, { externalIds }));
      const report = (await mine(max)).find(({ id }) => id === body.id);
      seen.push([status, body.line, report?.plan, report?.line]);
    }
    expect(seen).toEqual([
      [201, 'claimed', null, 'claimed'],
      [201, 'claimed', null, 'claimed'],
    ]);
  });
});

describe('external ids', () => {
  const link = (as: Account, id: string, externalId: object) =>
    server.call(as, 'POST', `/v1/people/${id}/external-ids`, externalId);

  it('link a page to a report, once and for all sites apart', async () => {
    expect((await link(mia, eli.personId, profile('7'))).status).toBe(201);
    expect((await link(mia, eli.personId, profile('7'))).status).toBe(201);
    await link(mia, eli.personId, { ...profile('7'), site: 'https://other.example' });
    const report = (await mine(mia)).find(({ id }) => id === eli.personId);
    expect(report?.externalIds).toHaveLength(2);
  });

  it('stay with whom they were linked to', async () => {
    const other = newPerson('Uma Falk');
    await add(hr, other);
    await link(hr, other.id, profile('8'));
    const { status, body } = await link(mia, eli.personId, profile('8'));
    expect([status, body.error.code]).toEqual([409, 'external_id_taken']);
  });

  it('are not linked to somebody whom one may not see', async () => {
    expect((await link(max, eli.personId, profile('9'))).status).toBe(404);
    expect((await link(eli, eli.personId, profile('9'))).status).toBe(403);
  });
});

describe('HR’s changes', () => {
  const change = (id: string, to: object) => server.call(hr, 'PATCH', `/v1/people/${id}`, to);

  it('bind at once: a moved report is the new manager’s alone', async () => {
    const person = newPerson('Moe Dahl', { managerId: mia.personId });
    await add(hr, person);
    await change(person.id, { managerId: max.personId });
    expect(namesOf(await mine(max))).toContain('Moe Dahl');
    expect(namesOf(await mine(mia))).not.toContain('Moe Dahl');
  });

  it('make no circle of managers, and name nobody unknown', async () => {
    expect((await change(mia.personId, { managerId: eli.personId })).body.error.code).toBe(
      'line_in_a_circle',
    );
    expect((await change(mia.personId, { managerId: mia.personId })).body.error.code).toBe(
      'line_in_a_circle',
    );
    expect((await change(mia.personId, { managerId: 'nobody' })).body.error.code).toBe('unknown_manager');
  });

  it('refuse an e-mail address that somebody else has', async () => {
    const { status, body } = await change(mia.personId, { email: max.email });
    expect([status, body.error.code]).toEqual([409, 'email_taken']);
  });

  it('take a leaver’s access from the day after, and keep them on record', async () => {
    const leaver = await server.join('Lea Voss', ['employee'], mia.personId);
    await change(leaver.personId, { leftOn: '2020-01-31' });
    const { status, body } = await server.call(leaver, 'GET', '/v1/me');
    expect([status, body.error.code]).toEqual([403, 'no_access']);
    expect(namesOf(await mine(mia))).not.toContain('Lea Voss');
    expect((await list(hr, '?search=Lea'))[0].leftOn).toBe('2020-01-31');
  });
});
