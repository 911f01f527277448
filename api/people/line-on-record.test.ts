import { currentVersion } from '@fairway/shared/contract/commands.ts';
import { contentHash } from '@fairway/shared/plan';
import { sampleContent, sampleLighter, sampleTriage } from '@fairway/shared/plan/sample.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Account, openPlan, startTestServer, type TestServer } from '../../test/support/server.ts';

let server: TestServer;
let max: Account;
let eli: Account;
const content = sampleContent('2026-03-09');
const approval = { contentHash: contentHash(content), timingLookedAt: true };

beforeAll(async () => {
  server = await startTestServer({ now: () => new Date('2026-03-02T09:00:00Z') });
  const mia = await server.join('Mia Novak', ['manager']);
  max = await server.join('Max Berg', ['manager']);
  eli = await server.join('Eli Sanz', ['employee'], mia.personId);
});
afterAll(() => server.close());

const act = async (as: Account, planId: string, type: string, data: unknown) => {
  const command = {
    id: crypto.randomUUID(),
    planId,
    type,
    version: currentVersion(type),
    notedAt: '2026-03-02T09:00:00Z',
    data,
  };
  const [answer] = (await server.call(as, 'POST', '/v1/commands', { commands: [command] })).body.answers;
  return answer.code ?? answer.status;
};

describe('a manager whom the directory does not name', () => {
  it('drafts and sends, but the employee gets nothing until HR has the line on record', async () => {
    const planId = await openPlan(server, max, eli.personId);
    expect(await act(max, planId, 'submit_draft', { content })).toBe('done');
    expect(await act(server.first, planId, 'approve', approval)).toBe('line_not_on_record');
    expect(await act(max, planId, 'share', { contentHash: approval.contentHash })).toBe('wrong_state');
    expect((await server.call(eli, 'GET', '/v1/plans')).body.plans).toEqual([]);
    await server.call(server.first, 'PATCH', `/v1/people/${eli.personId}`, { managerId: max.personId });
    expect(await act(server.first, planId, 'approve', approval)).toBe('done');
  });

  it('shares no lighter plan either, which HR need not approve', async () => {
    const noa = await server.join('Noa Lind', ['employee']);
    const planId = crypto.randomUUID();
    const triage = { ...sampleTriage, choice: 'coaching', reason: 'It is early.' };
    expect(await act(max, planId, 'open_plan', { subjectId: noa.personId, triage })).toBe('done');
    const lighter = sampleLighter('2026-04-10');
    expect(await act(max, planId, 'start_lighter', { lighter })).toBe('line_not_on_record');
    await server.call(server.first, 'PATCH', `/v1/people/${noa.personId}`, { managerId: max.personId });
    expect(await act(max, planId, 'start_lighter', { lighter })).toBe('done');
  });

  it('goes on with a plan that HR handed to them', async () => {
    const uma = await server.join('Uma Falk', ['employee']);
    const other = await server.join('Vera Holm', ['manager']);
    const planId = await openPlan(server, other, uma.personId);
    await act(other, planId, 'submit_draft', { content });
    await act(server.first, planId, 'hand_over', { managerId: max.personId, reason: 'Vera leaves.' });
    expect(await act(server.first, planId, 'approve', approval)).toBe('done');
  });
});

describe('an administrator who is not HR', () => {
  it('puts nobody under themself who was not: they would read the plans further down', async () => {
    const ada = await server.join('Ada Min', ['administrator']);
    const under = await server.join('Ulf Under', ['manager'], ada.personId);
    const above = await server.join('Vito Above', ['manager']);
    const leader = await server.join('Lena Leader', ['manager'], above.personId);
    const subject = await server.join('Sven Subject', ['employee'], leader.personId);
    const planId = await openPlan(server, leader, subject.personId);
    expect(await act(leader, planId, 'submit_draft', { content })).toBe('done');
    expect(await act(server.first, planId, 'approve', approval)).toBe('done');
    expect(await act(leader, planId, 'share', { contentHash: approval.contentHash })).toBe('done');

    const move = (who: Account, managerId: string) =>
      server.call(ada, 'PATCH', `/v1/people/${who.personId}`, { managerId });
    for (const [who, to] of [
      [above, ada],
      [leader, ada],
      [leader, under],
    ] as const)
      expect((await move(who, to.personId)).body.error?.code).toBe('not_allowed');
    const csv = `name,email,manager\nVito Above,${above.email},${under.email}\n`;
    const [row] = (await server.call(ada, 'POST', '/v1/people/import', { csv })).body.rows;
    expect(row).toMatchObject({ action: 'refused', message: expect.stringContaining('under you') });
    expect((await server.call(ada, 'GET', `/v1/plans/${planId}`)).status).toBe(404);

    const report = await server.join('Rosa Report', ['employee'], under.personId);
    expect((await move(report, ada.personId)).status).toBe(200);
    expect((await move(leader, max.personId)).status).toBe(200);
  });
});
