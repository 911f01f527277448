import { contentHash } from '@fairway/shared/plan';
import { sampleContent } from '@fairway/shared/plan/sample.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Account, openPlan, startTestServer, type TestServer } from '../../test/support/server.ts';

let server: TestServer;
let mia: Account;
let max: Account;
const content = sampleContent('2026-03-09');

beforeAll(async () => {
  server = await startTestServer({ now: () => new Date('2026-03-02T09:00:00Z') });
  mia = await server.join('Mia Novak', ['manager']);
  max = await server.join('Max Berg', ['manager']);
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
const handOver = (planId: string, more: object = {}) =>
  act(server.first, planId, 'hand_over', { managerId: max.personId, reason: 'CANARY-WHY', ...more });
const draftOf = (as: Account, planId: string) => server.call(as, 'GET', `/v1/drafts/${planId}`);
const told = async (as: Account, planId: string) =>
  JSON.stringify([
    (await server.call(as, 'GET', `/v1/plans/${planId}`)).body,
    (await server.call(as, 'GET', `/v1/plans/${planId}/record`)).body,
    (await server.call(as, 'GET', '/v1/plans')).body,
  ]);

async function draftedPlan() {
  const employee = await server.join(`Eli ${crypto.randomUUID().slice(0, 8)}`, ['employee'], mia.personId);
  const planId = await openPlan(server, mia, employee.personId);
  const saved = await server.call(mia, 'PUT', `/v1/drafts/${planId}`, { revision: 0, content });
  expect(saved.status).toBe(200);
  return { planId, employee };
}

describe('a hand-over', () => {
  it('gives the unsent draft to the new manager where HR says so, and to nobody else', async () => {
    const { planId } = await draftedPlan();
    await handOver(planId, { draft: 'pass' });
    expect((await draftOf(mia, planId)).status).toBe(404);
    const passed = await draftOf(max, planId);
    expect([passed.status, passed.body.content]).toEqual([200, content]);
    const next = await server.call(max, 'PUT', `/v1/drafts/${planId}`, { revision: 1, content });
    expect(next.status).toBe(200);
  });

  it.each([{ draft: 'remove' }, {}])('removes the draft otherwise: %o', async (more) => {
    const { planId } = await draftedPlan();
    await handOver(planId, more);
    expect((await draftOf(mia, planId)).status).toBe(404);
    expect((await draftOf(max, planId)).status).toBe(404);
    const anew = await server.call(max, 'PUT', `/v1/drafts/${planId}`, { revision: 0, content });
    expect(anew.status).toBe(200);
  });

  it('passes the private notes on, or keeps them from the new manager, as HR decides', async () => {
    for (const notes of ['pass', 'keep_back'] as const) {
      const { planId } = await draftedPlan();
      await act(mia, planId, 'submit_draft', { content });
      await act(mia, planId, 'add_private_note', { text: 'CANARY-NOTE' });
      await handOver(planId, { notes });
      await act(max, planId, 'add_private_note', { text: 'LATER-NOTE' });
      expect((await told(max, planId)).includes('CANARY-NOTE')).toBe(notes === 'pass');
      expect(await told(max, planId)).toContain('LATER-NOTE');
      const hr = await told(server.first, planId);
      expect(hr).toContain('CANARY-NOTE');
      const files = await server.call(max, 'GET', `/v1/plans/${planId}/case?audience=manager`);
      expect(JSON.stringify(files.body).includes('CANARY-NOTE')).toBe(notes === 'pass');
    }
  });

  it('tells the employee later that it was handed over, and never why before they had it', async () => {
    const { planId, employee } = await draftedPlan();
    await act(mia, planId, 'submit_draft', { content });
    await handOver(planId);
    expect(await told(max, planId)).toContain('CANARY-WHY');
    const hash = contentHash(content);
    await act(server.first, planId, 'approve', { contentHash: hash, timingLookedAt: true });
    await act(max, planId, 'share', { contentHash: hash });
    const read = await told(employee, planId);
    expect(read).toContain('manager_changed');
    expect(read).not.toContain('CANARY-WHY');
    await act(server.first, planId, 'hand_over', {
      managerId: mia.personId,
      reason: 'Max is on leave of office.',
    });
    expect(await told(employee, planId)).toContain('Max is on leave of office.');
  });
});
