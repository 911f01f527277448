import { contentHash } from '@fairway/shared/plan';
import { sampleContent } from '@fairway/shared/plan/sample.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Account, openPlan, startTestServer, type TestServer } from '../../test/support/server.ts';

let server: TestServer;
let mia: Account;
let ines: Account;
let rut: Account;
let eli: Account;
const content = sampleContent('2026-03-09');

beforeAll(async () => {
  server = await startTestServer({ now: () => new Date('2026-03-02T09:00:00Z') });
  mia = await server.join('Mia Novak', ['manager']);
  ines = await server.join('Ines Roth', ['hr', 'administrator'], mia.personId);
  rut = await server.join('Rut Hansen', ['hr']);
  eli = await server.join('Eli Sanz', ['employee']);
});
afterAll(() => server.close());

const act = async (as: Account, planId: string, type: string, data: unknown) => {
  const command = {
    id: crypto.randomUUID(),
    planId,
    type,
    version: 1,
    notedAt: '2026-03-02T09:00:00Z',
    data,
  };
  const { body } = await server.call(as, 'POST', '/v1/commands', { commands: [command] });
  expect(body.answers[0]).toMatchObject({ status: 'done' });
};
const people = (as: Account, method: string, path: string, body?: unknown) =>
  server.call(as, method, `/v1/people/${path}`, body);
const csvOf = (email: string, manager: string) => `name,email,manager\nSomebody,${email},${manager}\n`;

/** What somebody in HR could do to those who lead or review a plan, and what each came to. */
const tries = async (of: Account) => {
  const answers = [
    await people(ines, 'PATCH', of.personId, { managerId: eli.personId }),
    await people(ines, 'PATCH', of.personId, { leftOn: '2026-01-31' }),
    await people(ines, 'PATCH', of.personId, { email: `new.${of.email}` }),
    await people(ines, 'PUT', `${of.personId}/roles`, { roles: ['employee'] }),
    await people(ines, 'DELETE', `${of.personId}/account`),
  ];
  return answers.map(({ status, body }) => [status, body.error?.code]);
};

describe('somebody in HR about whom a plan runs', () => {
  it('is held up by nothing before it was shared with them, which would tell them of it', async () => {
    const planId = await openPlan(server, mia, ines.personId);
    expect((await people(ines, 'PATCH', mia.personId, { email: 'mia.n@acme.example' })).status).toBe(200);
    await act(mia, planId, 'submit_draft', { content });
    expect((await people(ines, 'PUT', `${mia.personId}/roles`, { roles: ['manager'] })).status).toBe(200);
    await act(rut, planId, 'approve', { contentHash: contentHash(content), timingLookedAt: true });
    await act(mia, planId, 'share', { contentHash: contentHash(content) });
  });

  it('moves neither its manager nor HR nor themself, by hand or by a list', async () => {
    const refused = Array(5).fill([403, 'not_allowed']);
    expect(await tries(mia)).toEqual(refused);
    expect(await tries(rut)).toEqual(refused);
    const own = await people(ines, 'PATCH', ines.personId, { managerId: eli.personId });
    expect([own.status, own.body.error.message]).toEqual([403, expect.stringContaining('A plan about you')]);
    const invitation = { personId: rut.personId, roles: ['hr'] };
    expect((await server.call(ines, 'POST', '/v1/invitations', invitation)).status).toBe(403);
    const csv = csvOf(rut.email, eli.email);
    const { body } = await people(ines, 'POST', 'import', { csv });
    expect(body.rows[0]).toMatchObject({
      action: 'refused',
      message: expect.stringContaining('A plan about you'),
    });
  });

  it('gives themself no hours by which its days are counted anew', async () => {
    const { status } = await people(ines, 'PATCH', ines.personId, { partTimeShare: 0.1 });
    expect(status).toBe(403);
  });

  it('lets nobody into HR, nor makes who could, by a role or by a link', async () => {
    const id = crypto.randomUUID();
    await server.call(ines, 'POST', '/v1/people', {
      id,
      name: 'Nobody Yet',
      email: 'nobody.yet@acme.example',
    });
    for (const role of ['hr', 'administrator']) {
      const answers = [
        await people(ines, 'PUT', `${eli.personId}/roles`, { roles: ['employee', role] }),
        await server.call(ines, 'POST', '/v1/invitations', { personId: id, roles: [role] }),
      ];
      for (const { status, body } of answers)
        expect([status, body.error?.message]).toEqual([403, expect.stringContaining('A plan about you')]);
    }
    const harmless = { personId: id, roles: ['employee'] };
    expect((await server.call(ines, 'POST', '/v1/invitations', harmless)).status).toBe(201);
  });

  it('changes everybody else, and a title of theirs', async () => {
    expect((await people(ines, 'PATCH', eli.personId, { title: 'Analyst' })).status).toBe(200);
    expect((await people(ines, 'PATCH', rut.personId, { title: 'HR partner' })).status).toBe(200);
    const { body } = await people(ines, 'POST', 'import', { csv: csvOf(eli.email, rut.email) });
    expect(body.rows[0].action).toBe('update');
  });

  it('leaves it to a colleague', async () => {
    expect((await people(server.first, 'PATCH', rut.personId, { managerId: eli.personId })).status).toBe(200);
  });
});
