import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDashboardWorld, type DashboardWorld } from '../../test/e2e/dashboard-world.ts';
import { ACCESS_BY_STATE, RELATIONS, type Relation, type State } from '../../test/support/access-by-state.ts';
import { type Account, signIn } from '../../test/support/server.ts';

let world: DashboardWorld;
let accounts: Record<Exclude<Relation, 'subject'>, Account>;
beforeAll(async () => {
  world = await createDashboardWorld();
  const { server, hr, manager } = world;
  const hrAbove = await server.join('Rut Hansen', ['hr']);
  const above = await server.join('Vera Holm', ['manager'], hrAbove.personId);
  await server.call(hr, 'PATCH', `/v1/people/${manager.personId}`, { managerId: above.personId });
  accounts = {
    manager,
    hr: await server.join('Ines Roth', ['hr']),
    collaborator: await server.join('Lena Kraft', ['employee']),
    above,
    hrAbove,
    otherManager: await server.join('Max Berg', ['manager'], above.personId),
    colleague: await server.join('Noa Lind', ['employee'], manager.personId),
    administrator: await server.join('Ada Min', ['administrator']),
    foreignHr: await server.otherOrganisation('Globex'),
  };
  for (const planId of Object.values(world.plans)) await invite(planId, accounts.collaborator);
}, 180_000);
afterAll(() => world?.close());

/** Lets somebody read a plan, as HR does, for this day alone. */
async function invite(planId: string, { personId }: Account) {
  const data = { personId, reason: 'Legal advice.', until: world.today };
  const command = { id: crypto.randomUUID(), planId, type: 'invite_collaborator', version: 1 };
  const commands = [{ ...command, notedAt: new Date().toISOString(), data }];
  const { body } = await world.server.call(accounts.hr, 'POST', '/v1/commands', { commands });
  if (body.answers[0].status !== 'done') throw new Error(`invite: ${body.answers[0].code}`);
}

/** The employee of the plan in this state, signed in. */
async function subjectOf(state: State): Promise<Account> {
  const { server, hr, manager, plans } = world;
  const seenByHr = (await server.call(hr, 'GET', '/v1/plans')).body.plans as {
    id: string;
    subject: { id: string };
  }[];
  const mine = (await server.call(manager, 'GET', '/v1/plans')).body.plans as typeof seenByHr;
  const { id } = [...seenByHr, ...mine].find((plan) => plan.id === plans[state])!.subject;
  const { email, name } = (await server.call(hr, 'GET', `/v1/people/${id}`)).body;
  const token = await signIn(server.url, email);
  return { personId: id, name, email, password: '', roles: ['employee'], token };
}

const states = Object.keys(ACCESS_BY_STATE) as State[];

describe('who gets a plan in each of its states', () => {
  it.each(states)('%s', async (state) => {
    const { server, plans } = world;
    const planId = plans[state];
    const all = { ...accounts, subject: await subjectOf(state) };
    const got: Record<string, unknown> = {};
    const expected: Record<string, unknown> = {};
    for (const [i, relation] of RELATIONS.entries()) {
      const who = all[relation];
      const plan = await server.call(who, 'GET', `/v1/plans/${planId}`);
      const record = await server.call(who, 'GET', `/v1/plans/${planId}/record`);
      const list = await server.call(who, 'GET', '/v1/plans');
      const isListed = (list.body.plans as { id: string }[]).some(({ id }) => id === planId);
      got[relation] = [plan.status, record.status, isListed];
      const status = ACCESS_BY_STATE[state][i];
      expected[relation] = [status, status, status === 200];
    }
    expect(got).toEqual(expected);
  });

  it.each(states)(
    '%s: who does not see it can do nothing to it, and is told nothing of it',
    async (state) => {
      const { server, plans } = world;
      for (const relation of ['otherManager', 'colleague', 'administrator', 'foreignHr'] as const) {
        const answers = [];
        for (const planId of [plans[state], crypto.randomUUID()]) {
          const command = { id: crypto.randomUUID(), planId, type: 'ask_question', version: 1 };
          const data = { part: 'goal', text: 'Does this plan exist?' };
          const commands = [{ ...command, notedAt: new Date().toISOString(), data }];
          const { status, body } = await server.call(accounts[relation], 'POST', '/v1/commands', {
            commands,
          });
          const { id: _, ...answer } = body.answers[0];
          answers.push({ status, ...answer });
        }
        expect(answers[0], relation).toEqual(answers[1]);
        expect(answers[0].status, relation).toBe('refused');
      }
    },
  );
});
