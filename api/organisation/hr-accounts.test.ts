import { hrAccountsSchema } from '@fairway/shared/contract/organisation.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Account, startTestServer, type TestServer } from '../../test/support/server.ts';

let server: TestServer;
let rut: Account;
let ada: Account;
let now = new Date('2026-03-02T09:00:00Z');
beforeAll(async () => {
  server = await startTestServer({ now: () => now });
  rut = await server.join('Rut Hansen', ['hr']);
  ada = await server.join('Ada Min', ['administrator']);
});
afterAll(() => server.close());

const told = async (as: Account) => {
  const { body } = await server.call(as, 'GET', '/v1/hr-accounts');
  return hrAccountsSchema
    .parse(body)
    .entries.map(({ kind, actor, subject }) => `${actor} ${kind} ${subject}`);
};

describe('who is let into HR', () => {
  it('is told to everybody in HR but who did it', async () => {
    expect(await told(rut)).toEqual(['Hana Marek invited Rut Hansen']);
    expect(await told(server.first)).toEqual([]);
    const max = await server.join('Max Berg', ['manager']);
    expect((await told(rut)).length).toBe(1);
    now = new Date('2026-03-02T10:00:00Z');
    await server.call(ada, 'PUT', `/v1/people/${max.personId}/roles`, { roles: ['manager', 'hr'] });
    await server.call(ada, 'PUT', `/v1/people/${max.personId}/roles`, { roles: ['hr'] });
    const given = 'Ada Min given Max Berg';
    expect(await told(rut)).toEqual([given, 'Hana Marek invited Rut Hansen']);
    expect(await told(server.first)).toEqual([given]);
  });

  it('is told of a new link to an account that is in HR already', async () => {
    const again = { personId: rut.personId, roles: ['hr'] };
    await server.call(server.first, 'POST', '/v1/invitations', again);
    expect((await told(rut)).filter((line) => line === 'Hana Marek invited Rut Hansen')).toHaveLength(2);
  });

  it('is old news after 30 days', async () => {
    now = new Date('2026-04-02T09:00:00Z');
    expect(await told(rut)).toEqual([]);
  });
});
