import { READY_TEMPLATES } from '@fairway/shared/templates';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Account, startTestServer, type TestServer } from '../../test/support/server.ts';

const template = READY_TEMPLATES.sales!;

let server: TestServer;
let manager: Account;
let employee: Account;
let administrator: Account;
beforeAll(async () => {
  server = await startTestServer();
  manager = await server.join('Mara Lind', ['manager']);
  employee = await server.join('Eli Okafor', ['employee'], manager.personId);
  administrator = await server.join('Ada Roth', ['administrator']);
});
afterAll(() => server?.close());

describe('/v1/templates', () => {
  it('is read by those who write or review plans, and by nobody else', async () => {
    for (const who of [server.first, manager, administrator]) {
      const { status, body } = await server.call(who, 'GET', '/v1/templates');
      expect([status, body.templates.length]).toEqual([200, 3]);
    }
    expect((await server.call(employee, 'GET', '/v1/templates')).status).toBe(403);
    expect((await server.call(employee, 'GET', '/v1/templates/general/versions')).status).toBe(403);
    expect((await server.call(undefined, 'GET', '/v1/templates')).status).toBe(401);
  });

  it('is changed by HR and administrators', async () => {
    for (const who of [manager, employee]) {
      const { status } = await server.call(who, 'PUT', '/v1/templates/sales', { version: 0, template });
      expect(status).toBe(403);
    }
    const first = await server.call(server.first, 'PUT', '/v1/templates/sales', { version: 0, template });
    expect(first.status).toBe(204);
    const again = await server.call(administrator, 'PUT', '/v1/templates/sales', { version: 0, template });
    expect([again.status, again.body.error.code]).toEqual([409, 'other_version']);
    const next = await server.call(administrator, 'PUT', '/v1/templates/sales', { version: 1, template });
    expect(next.status).toBe(204);
    const { body } = await server.call(manager, 'GET', '/v1/templates/sales/versions');
    expect(body.templates.map(({ version }: { version: number }) => version)).toEqual([2, 1, 0]);
  });

  it.each([
    ['/v1/templates/sales', { version: 2, template: { ...template, days: 3 } }, /days is below 7/],
    ['/v1/templates/sales', { version: 2, template: { ...template, name: ' ' } }, /name is empty/],
    ['/v1/templates/sales', {}, /version is missing/],
    ['/v1/templates/No%20Id', { version: 0, template }, /The id/],
  ])('refuses %s %#', async (path, body, message) => {
    const answer = await server.call(server.first, 'PUT', path, body);
    expect(answer.status).toBe(400);
    expect(answer.body.error.message).toMatch(message);
  });

  it('does not know the versions of what is not there', async () => {
    expect((await server.call(manager, 'GET', '/v1/templates/nothing/versions')).status).toBe(404);
  });
});

describe('/v1/letterhead', () => {
  const read = async (who: Account) => (await server.call(who, 'GET', '/v1/letterhead')).body;

  it('has no lines until HR gives some; then everybody prints with them', async () => {
    expect(await read(employee)).toEqual({ lines: [] });
    const lines = ['12 Harbour Street', 'Bristol'];
    expect((await server.call(manager, 'PUT', '/v1/letterhead', { lines })).status).toBe(403);
    expect((await server.call(server.first, 'PUT', '/v1/letterhead', { lines })).status).toBe(204);
    expect(await read(employee)).toEqual({ lines });
    await server.call(server.first, 'PUT', '/v1/letterhead', { lines: [] });
    expect(await read(manager)).toEqual({ lines: [] });
  });

  it('stays its organisation’s own', async () => {
    const other = await server.otherOrganisation('Elsewhere');
    await server.call(server.first, 'PUT', '/v1/letterhead', { lines: ['Ours'] });
    expect(await read(other)).toEqual({ lines: [] });
  });

  it.each([[['']], [['a', 'b', 'c', 'd', 'e']], [['x'.repeat(121)]]])('refuses %j', async (lines) => {
    expect((await server.call(server.first, 'PUT', '/v1/letterhead', { lines })).status).toBe(400);
  });
});
