import { planAnswerSchema, plansAnswerSchema } from '@fairway/shared/contract/plans.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkInToday, command, launchedPlan } from '../../test/support/api/over-http.ts';
import { type Account, startTestServer, type TestServer } from '../../test/support/server.ts';

let server: TestServer;
let parties: { hr: Account; manager: Account; employee: Account };
let planId: string;

beforeAll(async () => {
  server = await startTestServer();
  const manager = await server.join('Mia Novak', ['manager']);
  const employee = await server.join('Eli Brandt', ['employee'], manager.personId);
  parties = { hr: server.first, manager, employee };
  planId = await launchedPlan(server, { ...parties, employee: employee.personId });
}, 30_000);
afterAll(() => server.close());

describe('a plan over the real server', () => {
  it('is seen by its parties, each in their part, and by nobody else', async () => {
    const other = await server.join('Max Other', ['manager']);
    for (const who of Object.values(parties)) {
      const answer = await server.call(who, 'GET', `/v1/plans/${planId}`);
      expect(planAnswerSchema.parse(answer.body).plan.status).toBe('active');
    }
    const foreign = await server.call(other, 'GET', `/v1/plans/${planId}`);
    const missing = await server.call(other, 'GET', `/v1/plans/${crypto.randomUUID()}`);
    expect([foreign.status, foreign.body.error.code]).toEqual([404, 'not_found']);
    expect({ ...missing.body.error, requestId: '' }).toEqual({ ...foreign.body.error, requestId: '' });
  });

  it('takes a check-in once, whatever happens to the answer', async () => {
    const id = crypto.randomUUID();
    const log = () =>
      command(server, parties.manager, planId, 'log_check_in', checkInToday('Talked about the queue.'), id);
    const answers = await Promise.all([log(), log(), log()]);
    expect(answers.map(({ status }) => status).sort()).toEqual(['already_done', 'already_done', 'done']);
    const { body } = await server.call(parties.employee, 'GET', `/v1/plans/${planId}`);
    expect(planAnswerSchema.parse(body).plan.entries).toHaveLength(1);
  });

  it('stands on the dashboard and in the lists', async () => {
    const { body: counts } = await server.call(parties.hr, 'GET', '/v1/dashboard');
    expect(counts.byStatus).toEqual({ active: 1 });
    const { body } = await server.call(parties.employee, 'GET', '/v1/plans');
    expect(plansAnswerSchema.parse(body).plans).toMatchObject([{ id: planId, relation: 'employee' }]);
  });

  it('is closed to who is not signed in', async () => {
    for (const path of ['/v1/plans', `/v1/plans/${planId}`, '/v1/dashboard', `/v1/drafts/${planId}`]) {
      expect((await server.call(undefined, 'GET', path)).status).toBe(401);
    }
    expect((await server.call(undefined, 'POST', '/v1/commands', { commands: [] })).status).toBe(401);
  });
});
