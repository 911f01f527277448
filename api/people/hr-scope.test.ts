import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Account, openPlan, startTestServer, type TestServer } from '../../test/support/server.ts';

/** The clock goes on with every look at it, so that the trail has an order. */
let asked = 0;
let server: TestServer;
let ada: Account;
let rut: Account;
let people: Record<'care' | 'sales' | 'careLead' | 'salesLead', Account>;
let plans: Record<'care' | 'sales', string>;

beforeAll(async () => {
  server = await startTestServer({ now: () => new Date(Date.parse('2026-03-02T09:00:00Z') + asked++) });
  const { join, first } = server;
  ada = await join('Ada Min', ['administrator']);
  rut = await join('Rut Hansen', ['hr']);
  const [careLead, salesLead] = [await join('Mia Novak', ['manager']), await join('Max Berg', ['manager'])];
  people = {
    careLead,
    salesLead,
    care: await join('Eli Sanz', ['employee'], careLead.personId),
    sales: await join('Noa Lind', ['employee'], salesLead.personId),
  };
  for (const [who, department] of Object.entries(DEPARTMENTS))
    await patch(first, people[who as keyof typeof people], { department });
  plans = {
    care: await openPlan(server, careLead, people.care.personId),
    sales: await openPlan(server, salesLead, people.sales.personId),
  };
}, 120_000);
afterAll(() => server.close());

const DEPARTMENTS = { care: 'Care', careLead: 'Care', sales: 'Sales', salesLead: 'Sales' };
const patch = (as: Account, of: Account, change: unknown) =>
  server.call(as, 'PATCH', `/v1/people/${of.personId}`, change);
const setScope = (as: Account, of: Account, units: readonly string[] | null) =>
  server.call(as, 'PUT', `/v1/people/${of.personId}/hr-scope`, { units });
const get = (as: Account, path: string) => server.call(as, 'GET', `/v1/${path}`);
const codeOf = ({ status, body }: Awaited<ReturnType<typeof get>>) => body?.error?.code ?? status;

/** All that somebody is told of, of each of the two plans. */
async function seenBy(as: Account) {
  const { plans: listed } = (await get(as, 'plans')).body;
  const { byStatus } = (await get(as, 'dashboard')).body;
  const opened = [plans.care, plans.sales].map(
    async (id) => `${(await get(as, `plans/${id}`)).status}/${(await get(as, `plans/${id}/record`)).status}`,
  );
  return {
    listed: listed.map(({ subject }: { subject: { name: string } }) => subject.name).sort(),
    counted: byStatus.draft ?? 0,
    opened: await Promise.all(opened),
  };
}
const ALL = { listed: ['Eli Sanz', 'Noa Lind'], counted: 2, opened: ['200/200', '200/200'] };
const CARE = { listed: ['Eli Sanz'], counted: 1, opened: ['200/200', '404/404'] };

describe('HR for listed departments', () => {
  it('sees the plans of their people and of nobody else, from the next request', async () => {
    expect(await seenBy(rut)).toEqual(ALL);
    expect((await setScope(ada, rut, ['Care'])).body.hrUnits).toEqual(['Care']);
    expect(await seenBy(rut)).toEqual(CARE);
    expect((await get(rut, 'me')).body.hrUnits).toEqual(['Care']);
  });

  it('loses a plan whose employee moves to another department, and gets it back', async () => {
    await patch(server.first, people.care, { department: 'Sales' });
    expect((await seenBy(rut)).listed).toEqual([]);
    await patch(server.first, people.care, { department: null });
    expect((await seenBy(rut)).listed).toEqual([]);
    await patch(server.first, people.care, { department: 'Care' });
    expect(await seenBy(rut)).toEqual(CARE);
  });

  it('does nothing on a plan of another department, as if there were none', async () => {
    const command = { id: crypto.randomUUID(), type: 'add_private_note', version: 1 };
    const body = { ...command, notedAt: '2026-03-02T09:00:00Z', data: { text: 'A note.' } };
    const answers = [plans.sales, crypto.randomUUID()].map(
      async (planId) =>
        (await server.call(rut, 'POST', '/v1/commands', { commands: [{ ...body, planId }] })).body,
    );
    const [there, missing] = await Promise.all(answers);
    expect(there).toEqual(missing);
    expect(there.answers[0].code).toBe('not_found');
  });

  it('sees that part of the directory, and moves nobody into it', async () => {
    const { people: listed } = (await get(rut, 'people')).body;
    expect(listed.map(({ name }: { name: string }) => name)).toEqual(['Eli Sanz', 'Mia Novak']);
    expect((await get(rut, `people/${people.sales.personId}`)).status).toBe(404);
    expect(codeOf(await patch(rut, people.care, { department: 'Sales' }))).toBe('not_allowed');
    expect(codeOf(await patch(rut, people.care, { title: 'Carer', department: 'Care' }))).toBe(200);
    expect(codeOf(await patch(rut, people.sales, { department: 'Care' }))).toBe('not_found');
    expect((await get(rut, 'people/export')).status).toBe(403);
    const list = { csv: 'Name,E-mail,Department\nNoa Lind,noa.lind@acme.example,Care' };
    expect((await server.call(rut, 'POST', '/v1/people/import', list)).status).toBe(403);
  });

  it('moves nobody into their departments as an administrator either', async () => {
    const both = await server.join('Bo Both', ['hr', 'administrator']);
    await setScope(ada, both, ['Care']);
    expect((await get(both, 'people')).body.people.length).toBeGreaterThan(5);
    expect(codeOf(await patch(both, people.sales, { department: 'Care' }))).toBe('not_allowed');
    expect(codeOf(await patch(both, people.sales, { title: 'Seller' }))).toBe(200);
    const list = { csv: 'Name,E-mail,Department\nNoa Lind,noa.lind@acme.example,Care' };
    expect((await server.call(both, 'POST', '/v1/people/import', list)).status).toBe(403);
    expect(codeOf(await setScope(both, both, null))).toBe('not_allowed');
    expect(await seenBy(both)).toEqual(CARE);
    expect((await patch(ada, people.sales, { department: 'Sales' })).status).toBe(200);
  });

  it('settles nothing that holds for all', async () => {
    const answers = [
      await get(rut, 'retention'),
      await get(rut, 'organisation'),
      await get(rut, 'hr-accounts'),
      await server.call(rut, 'PUT', '/v1/letterhead', { lines: [] }),
      await setScope(rut, people.careLead, null),
    ];
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403]);
    expect((await get(rut, 'templates')).status).toBe(200);
  });

  it('makes no link to an account that opens a plan of another department', async () => {
    const invite = (as: Account, { personId }: Account, roles: string[]) =>
      server.call(as, 'POST', '/v1/invitations', { personId, roles });
    expect((await invite(rut, people.care, ['employee'])).status).toBe(201);
    expect((await invite(rut, people.sales, ['employee'])).status).toBe(404);
    const { link } = (await invite(rut, people.careLead, ['manager'])).body;
    const token = new URL(link).pathname.split('/').at(-1);
    expect((await server.call(undefined, 'GET', `/v1/invitations/${token}`)).status).toBe(200);
    const report = await server.join('Ana Cruz', ['employee'], people.careLead.personId);
    await openPlan(server, people.careLead, report.personId);
    expect(codeOf(await invite(rut, people.careLead, ['manager']))).toBe('not_allowed');
    expect((await server.call(undefined, 'GET', `/v1/invitations/${token}`)).status).toBe(404);
    const open = (await get(rut, 'invitations')).body.invitations;
    expect(open.map(({ person }: { person: { name: string } }) => person.name).sort()).toEqual([
      'Eli Sanz',
      'Mia Novak',
    ]);
  });

  it('is limited before the role is given, too', async () => {
    const max = people.salesLead;
    await setScope(ada, max, ['Care']);
    await server.call(ada, 'PUT', `/v1/people/${max.personId}/roles`, { roles: ['manager', 'hr'] });
    // Their own report by being the manager, and the others of Care as HR.
    expect(await seenBy(max)).toEqual(ALL);
    await setScope(ada, max, ['Sales']);
    expect((await seenBy(max)).listed).toEqual(['Noa Lind']);
    await server.call(ada, 'PUT', `/v1/people/${max.personId}/roles`, { roles: ['manager'] });
  });
});

describe('whom HR serves', () => {
  it('is said by administrators and HR for the whole organisation, and by nobody for themself', async () => {
    expect((await setScope(server.first, rut, ['Sales'])).status).toBe(200);
    expect(codeOf(await setScope(rut, rut, null))).toBe('not_allowed');
    expect(codeOf(await setScope(people.careLead, people.care, null))).toBe('not_allowed');
    expect(codeOf(await setScope(server.first, server.first, ['Care']))).toBe('not_allowed');
  });

  it('names departments that there are', async () => {
    expect(codeOf(await setScope(ada, rut, ['Sales', 'Marketing']))).toBe('invalid');
    expect(codeOf(await setScope(ada, rut, []))).toBe('invalid');
  });

  it('never leaves the organisation without HR for the whole of it', async () => {
    expect(codeOf(await setScope(ada, server.first, ['Care']))).toBe('last_of_role');
    const path = `/v1/people/${server.first.personId}/roles`;
    expect(codeOf(await server.call(ada, 'PUT', path, { roles: ['administrator'] }))).toBe('last_of_role');
    await setScope(ada, rut, null);
    expect((await setScope(ada, server.first, ['Care'])).status).toBe(200);
    expect(codeOf(await setScope(ada, rut, ['Care']))).toBe('last_of_role');
    await setScope(ada, server.first, null);
  });

  it('is on the trail, and told to HR as what else lets somebody in', async () => {
    await setScope(ada, rut, ['Care', 'Care']);
    const [entry] = (await get(ada, 'trail')).body.entries;
    expect(entry).toMatchObject({ action: 'hr_scope.changed', subject: 'Rut Hansen', actor: 'Ada Min' });
    expect(entry.detail).toEqual({ departments: { from: 'whole organisation', to: ['Care'] } });
    await setScope(ada, rut, ['Care']);
    expect((await get(ada, 'trail')).body.entries[0].id).toBe(entry.id);
    const told = (await get(server.first, 'hr-accounts')).body.entries;
    expect(told[0]).toMatchObject({ kind: 'scoped', subject: 'Rut Hansen', actor: 'Ada Min' });
  });
});
