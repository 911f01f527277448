import { makeAccount, makeMember } from '@fairway/api/people/account.ts';
import { masterKeyOf } from '@fairway/api/record/master-file.ts';
import { writeRecoveryKey } from '@fairway/api/record/recovery-key.ts';
import { emptyAdapter } from '@fairway/shared/contract/site-adapters.ts';
import { sampleContent, sampleTriage } from '@fairway/shared/plan/sample.ts';
import { READY_TEMPLATES } from '@fairway/shared/templates';
import { type Account, PASSWORD, type TestServer } from './server.ts';

/** Who asks: each stands to the targets below in another way. Mia manages Eli and leads the plans; Max manages nobody. */
export const VIEWERS = ['nobody', 'eli', 'mia', 'max', 'hana', 'ada', 'foreigner'] as const;
export type Viewer = (typeof VIEWERS)[number];

export interface Call {
  path: string;
  body?: unknown;
}

/** What a row's calls are about; ids of things that are made for one call only. */
export interface Targets {
  server: TestServer;
  accounts: Record<Exclude<Viewer, 'nobody'>, Account>;
  /** A plan on Eli, submitted by Mia and with HR. */
  planInReview: string;
  /** A plan that Mia has drafted. */
  draft: string;
  /** Puts another report of Mia on record. */
  freshReport(): Promise<string>;
  /** A report of Mia's with an account. */
  freshAccount(): Promise<string>;
  /** An open invitation for a fresh report. */
  freshInvitation(): Promise<{ id: string; token: string }>;
}

/** What each viewer gets: an HTTP status, or for a command the code of its refusal. In the order of VIEWERS. */
type Answers = readonly [number | string, ...(number | string)[]];

export interface Row {
  route: string;
  call(targets: Targets): Promise<Call> | Call;
  answers: Answers;
  /** The same call on an id that does not exist; its answer is the one to a foreign id. */
  missing?(id: string): Call;
}

const newPerson = () => ({ id: crypto.randomUUID(), name: 'Fresh Report', department: 'Support' });
const command = (planId: string, type: string, data: unknown) => ({
  path: '/v1/commands',
  body: {
    commands: [{ id: crypto.randomUUID(), planId, type, version: 1, notedAt: '2026-03-02T09:00:00Z', data }],
  },
});
const externalId = () => ({ site: 'https://hr.example.com', kind: 'profile', value: crypto.randomUUID() });
const newTemplate = { version: 0, template: READY_TEMPLATES.general };
const personHold = (personId: string) => ({ scope: 'person', personId, reason: 'A claim' });

/** A request that Hana made for somebody about whom a key was made and no plan stands. */
async function askedErasure({ server, accounts, freshReport }: Targets): Promise<string> {
  const [orgId, personId] = [await orgOf(server, accounts.hana), await freshReport()];
  await server.server.parts.keyring.current(orgId, personId);
  const wish = { personId, reason: 'Asked' };
  const { body } = await server.call(accounts.hana, 'POST', '/v1/erasures', wish);
  return String(body.id);
}

const orgOf = async (server: TestServer, who: Account): Promise<string> =>
  (await server.call(who, 'GET', '/v1/me')).body.organisation.id;

const setUp = {
  code: 'x',
  organisation: 'Second',
  timeZone: 'UTC',
  name: 'Eve',
  email: 'eve@evil.example',
  password: PASSWORD,
};

/** Every route of the API; one that is missing here fails the test. */
export const ROWS: readonly Row[] = [
  {
    route: 'GET /v1/setup',
    call: () => ({ path: '/v1/setup' }),
    answers: [200, 200, 200, 200, 200, 200, 200],
  },
  {
    route: 'POST /v1/setup',
    call: () => ({ path: '/v1/setup', body: setUp }),
    answers: [409, 409, 409, 409, 409, 409, 409],
  },
  {
    route: 'GET /v1/health',
    call: () => ({ path: '/v1/health' }),
    answers: [200, 200, 200, 200, 200, 200, 200],
  },
  {
    route: 'GET /v1/health/details',
    call: () => ({ path: '/v1/health/details' }),
    answers: [401, 403, 403, 403, 403, 200, 200],
  },
  {
    route: 'GET /v1/openapi.json',
    call: () => ({ path: '/v1/openapi.json' }),
    answers: [200, 200, 200, 200, 200, 200, 200],
  },
  { route: 'GET /v1/me', call: () => ({ path: '/v1/me' }), answers: [401, 200, 200, 200, 200, 200, 200] },
  {
    route: 'GET /v1/people',
    call: () => ({ path: '/v1/people' }),
    answers: [401, 403, 200, 200, 200, 200, 200],
  },
  {
    route: 'GET /v1/people/mine',
    call: () => ({ path: '/v1/people/mine' }),
    answers: [401, 200, 200, 200, 200, 200, 200],
  },
  {
    route: 'GET /v1/people/export',
    call: () => ({ path: '/v1/people/export' }),
    answers: [401, 403, 403, 403, 200, 200, 200],
  },
  {
    route: 'POST /v1/people/import',
    call: () => ({ path: '/v1/people/import', body: { csv: 'Name,E-mail' } }),
    answers: [401, 403, 403, 403, 200, 200, 200],
  },
  {
    route: 'POST /v1/people',
    call: () => ({ path: '/v1/people', body: newPerson() }),
    answers: [401, 403, 201, 201, 201, 201, 201],
  },
  {
    route: 'GET /v1/people/:id',
    call: async ({ freshReport }) => ({ path: `/v1/people/${await freshReport()}` }),
    answers: [401, 404, 200, 404, 200, 200, 404],
    missing: (id) => ({ path: `/v1/people/${id}` }),
  },
  {
    route: 'PATCH /v1/people/:id',
    call: async ({ freshReport }) => ({ path: `/v1/people/${await freshReport()}`, body: { title: 'Lead' } }),
    answers: [401, 404, 403, 404, 200, 200, 404],
    missing: (id) => ({ path: `/v1/people/${id}`, body: { title: 'Lead' } }),
  },
  {
    route: 'POST /v1/people/:id/external-ids',
    call: async ({ freshReport }) => ({
      path: `/v1/people/${await freshReport()}/external-ids`,
      body: externalId(),
    }),
    answers: [401, 404, 201, 404, 201, 201, 404],
    missing: (id) => ({ path: `/v1/people/${id}/external-ids`, body: externalId() }),
  },
  {
    route: 'DELETE /v1/people/:id/external-ids',
    call: ({ accounts }) => ({
      path: `/v1/people/${accounts.eli.personId}/external-ids`,
      body: externalId(),
    }),
    answers: [401, 403, 403, 404, 200, 200, 404],
    missing: (id) => ({ path: `/v1/people/${id}/external-ids`, body: externalId() }),
  },
  {
    route: 'PUT /v1/people/:id/roles',
    call: async ({ freshAccount }) => ({
      path: `/v1/people/${await freshAccount()}/roles`,
      body: { roles: ['employee', 'manager'] },
    }),
    answers: [401, 404, 403, 404, 200, 200, 404],
    missing: (id) => ({ path: `/v1/people/${id}/roles`, body: { roles: ['employee'] } }),
  },
  {
    route: 'PUT /v1/people/:id/hr-scope',
    call: async ({ freshAccount }) => ({
      path: `/v1/people/${await freshAccount()}/hr-scope`,
      body: { units: ['Support'] },
    }),
    answers: [401, 404, 403, 404, 200, 200, 404],
    missing: (id) => ({ path: `/v1/people/${id}/hr-scope`, body: { units: null } }),
  },
  {
    route: 'DELETE /v1/people/:id/account',
    call: async ({ freshAccount }) => ({ path: `/v1/people/${await freshAccount()}/account` }),
    answers: [401, 404, 403, 404, 204, 204, 404],
    missing: (id) => ({ path: `/v1/people/${id}/account` }),
  },
  {
    route: 'POST /v1/invitations',
    call: async ({ freshReport }) => ({
      path: '/v1/invitations',
      body: { personId: await freshReport(), roles: ['employee'] },
    }),
    answers: [401, 403, 403, 403, 201, 403, 404],
    missing: (personId) => ({ path: '/v1/invitations', body: { personId, roles: ['employee'] } }),
  },
  {
    route: 'GET /v1/invitations',
    call: () => ({ path: '/v1/invitations' }),
    answers: [401, 403, 403, 403, 200, 403, 200],
  },
  {
    route: 'DELETE /v1/invitations/:id',
    call: async ({ freshInvitation }) => ({ path: `/v1/invitations/${(await freshInvitation()).id}` }),
    answers: [401, 403, 403, 403, 204, 403, 404],
    missing: (id) => ({ path: `/v1/invitations/${id}` }),
  },
  {
    route: 'GET /v1/invitations/:token',
    call: async ({ freshInvitation }) => ({ path: `/v1/invitations/${(await freshInvitation()).token}` }),
    answers: [200, 200, 200, 200, 200, 200, 200],
  },
  {
    route: 'POST /v1/invitations/:token',
    call: async ({ freshInvitation }) => ({
      path: `/v1/invitations/${(await freshInvitation()).token}`,
      body: { password: PASSWORD, email: `${crypto.randomUUID()}@acme.example` },
    }),
    answers: [201, 201, 201, 201, 201, 201, 201],
  },
  {
    route: 'POST /v1/commands',
    call: ({ planInReview }) =>
      command(planInReview, 'comment', { part: 'goals', text: 'Who measures this?' }),
    answers: [401, 'not_found', 'done', 'not_found', 'done', 'not_found', 'not_found'],
  },
  {
    route: 'GET /v1/plans',
    call: () => ({ path: '/v1/plans' }),
    answers: [401, 200, 200, 200, 200, 200, 200],
  },
  {
    route: 'GET /v1/plan-list',
    // Hugo of Globex is in HR too, and so is not given what counts plans.
    call: () => ({ path: '/v1/plan-list' }),
    answers: [401, 403, 403, 403, 403, 200, 403],
  },
  {
    route: 'GET /v1/plans/:id',
    call: ({ planInReview }) => ({ path: `/v1/plans/${planInReview}` }),
    answers: [401, 404, 200, 404, 200, 404, 404],
    missing: (id) => ({ path: `/v1/plans/${id}` }),
  },
  {
    route: 'GET /v1/plans/:id/like',
    call: ({ planInReview }) => ({ path: `/v1/plans/${planInReview}/like` }),
    answers: [401, 404, 404, 404, 200, 404, 404],
    missing: (id) => ({ path: `/v1/plans/${id}/like` }),
  },
  {
    // In review it is not shared yet, so that not even its employee asks.
    route: 'GET /v1/plans/:id/openings',
    call: ({ planInReview }) => ({ path: `/v1/plans/${planInReview}/openings` }),
    answers: [401, 404, 404, 404, 404, 404, 404],
    missing: (id) => ({ path: `/v1/plans/${id}/openings` }),
  },
  {
    route: 'GET /v1/plans/:id/record',
    call: ({ planInReview }) => ({ path: `/v1/plans/${planInReview}/record` }),
    answers: [401, 404, 200, 404, 200, 404, 404],
    missing: (id) => ({ path: `/v1/plans/${id}/record` }),
  },
  {
    route: 'GET /v1/plans/:id/case',
    call: ({ planInReview }) => ({ path: `/v1/plans/${planInReview}/case?audience=manager` }),
    answers: [401, 404, 200, 404, 200, 404, 404],
    missing: (id) => ({ path: `/v1/plans/${id}/case?audience=manager` }),
  },
  {
    route: 'GET /v1/drafts/:planId',
    call: ({ draft }) => ({ path: `/v1/drafts/${draft}` }),
    answers: [401, 404, 200, 404, 404, 404, 404],
    missing: (id) => ({ path: `/v1/drafts/${id}` }),
  },
  {
    route: 'PUT /v1/drafts/:planId',
    call: ({ draft }) => ({
      path: `/v1/drafts/${draft}`,
      body: { revision: 7, content: sampleContent('2026-03-09') },
    }),
    answers: [401, 404, 409, 404, 404, 404, 404],
    missing: (id) => ({
      path: `/v1/drafts/${id}`,
      body: { revision: 0, content: sampleContent('2026-03-09') },
    }),
  },
  {
    route: 'DELETE /v1/drafts/:planId',
    call: () => ({ path: `/v1/drafts/${crypto.randomUUID()}` }),
    answers: [401, 204, 204, 204, 204, 204, 204],
  },
  {
    route: 'GET /v1/dashboard',
    call: () => ({ path: '/v1/dashboard' }),
    answers: [401, 403, 200, 200, 200, 403, 200],
  },
  {
    route: 'GET /v1/templates',
    call: () => ({ path: '/v1/templates' }),
    answers: [401, 403, 200, 200, 200, 200, 200],
  },
  {
    route: 'GET /v1/templates/:id/versions',
    call: async ({ server, accounts }) => {
      const path = `/v1/templates/${crypto.randomUUID()}`;
      await server.call(accounts.hana, 'PUT', path, newTemplate);
      return { path: `${path}/versions` };
    },
    answers: [401, 403, 200, 200, 200, 200, 404],
    missing: (id) => ({ path: `/v1/templates/${id}/versions` }),
  },
  {
    route: 'PUT /v1/templates/:id',
    call: () => ({ path: `/v1/templates/${crypto.randomUUID()}`, body: newTemplate }),
    answers: [401, 403, 403, 403, 204, 204, 204],
  },
  {
    route: 'GET /v1/site-adapters',
    call: () => ({ path: '/v1/site-adapters' }),
    answers: [401, 403, 200, 200, 200, 200, 200],
  },
  {
    route: 'POST /v1/site-adapters',
    call: () => ({ path: '/v1/site-adapters', body: emptyAdapter('hr.example.com') }),
    answers: [401, 403, 204, 204, 204, 204, 204],
  },
  {
    route: 'POST /v1/site-adapters/decisions',
    call: () => ({
      path: '/v1/site-adapters/decisions',
      body: { host: 'hr.example.com', offeredAt: 'never', decision: 'approve' },
    }),
    answers: [401, 403, 403, 403, 409, 409, 409],
  },
  {
    route: 'DELETE /v1/site-adapters/:host',
    call: () => ({ path: '/v1/site-adapters/unknown.example.com' }),
    answers: [401, 403, 403, 403, 404, 404, 404],
  },
  {
    route: 'GET /v1/letterhead',
    call: () => ({ path: '/v1/letterhead' }),
    answers: [401, 200, 200, 200, 200, 200, 200],
  },
  {
    route: 'PUT /v1/letterhead',
    call: () => ({ path: '/v1/letterhead', body: { lines: ['1 Acme Way'] } }),
    answers: [401, 403, 403, 403, 204, 204, 204],
  },
  {
    route: 'GET /v1/organisation',
    call: () => ({ path: '/v1/organisation' }),
    answers: [401, 403, 403, 403, 200, 200, 200],
  },
  {
    route: 'PATCH /v1/organisation',
    call: () => ({ path: '/v1/organisation', body: { policy: { readingDays: 2 } } }),
    answers: [401, 403, 403, 403, 200, 200, 200],
  },
  {
    route: 'GET /v1/holidays',
    call: () => ({ path: '/v1/holidays' }),
    answers: [401, 403, 403, 403, 200, 200, 200],
  },
  {
    route: 'GET /v1/holidays/:country',
    call: () => ({ path: '/v1/holidays/DE?region=BY' }),
    answers: [401, 403, 403, 403, 200, 200, 200],
  },
  {
    route: 'GET /v1/recovery-key',
    call: () => ({ path: '/v1/recovery-key' }),
    answers: [401, 403, 403, 403, 200, 200, 200],
  },
  {
    route: 'POST /v1/recovery-key/confirm',
    call: ({ server }) => ({
      path: '/v1/recovery-key/confirm',
      body: { key: writeRecoveryKey(masterKeyOf(server.folder)) },
    }),
    answers: [401, 403, 403, 403, 204, 204, 204],
  },
  {
    route: 'GET /v1/hr-accounts',
    call: () => ({ path: '/v1/hr-accounts' }),
    answers: [401, 403, 403, 403, 200, 200, 200],
  },
  {
    route: 'GET /v1/retention',
    call: () => ({ path: '/v1/retention' }),
    answers: [401, 403, 403, 403, 200, 403, 200],
  },
  {
    route: 'PUT /v1/retention/periods',
    call: () => ({ path: '/v1/retention/periods', body: { periods: [] } }),
    answers: [401, 403, 403, 403, 204, 403, 204],
  },
  {
    route: 'PUT /v1/retention/places/:personId',
    call: ({ accounts }) => ({
      path: `/v1/retention/places/${accounts.eli.personId}`,
      body: { place: 'Spain' },
    }),
    answers: [401, 403, 403, 403, 204, 403, 404],
    missing: (id) => ({ path: `/v1/retention/places/${id}`, body: { place: 'Spain' } }),
  },
  {
    route: 'POST /v1/holds',
    call: ({ accounts }) => ({ path: '/v1/holds', body: personHold(accounts.eli.personId) }),
    answers: [401, 403, 403, 403, 201, 403, 404],
    missing: (id) => ({ path: '/v1/holds', body: personHold(id) }),
  },
  {
    route: 'POST /v1/holds/:id/lift',
    call: async ({ server, accounts }) => {
      const { body } = await server.call(
        accounts.hana,
        'POST',
        '/v1/holds',
        personHold(accounts.eli.personId),
      );
      return { path: `/v1/holds/${body.id}/lift`, body: { reason: 'Settled' } };
    },
    answers: [401, 403, 403, 403, 204, 403, 404],
    missing: (id) => ({ path: `/v1/holds/${id}/lift`, body: { reason: 'Settled' } }),
  },
  {
    // What runs is what stands in the way of erasing.
    route: 'POST /v1/erasures',
    call: ({ accounts }) => ({
      path: '/v1/erasures',
      body: { personId: accounts.eli.personId, reason: 'Asked' },
    }),
    answers: [401, 403, 403, 403, 409, 403, 404],
    missing: (personId) => ({ path: '/v1/erasures', body: { personId, reason: 'Asked' } }),
  },
  {
    route: 'POST /v1/erasures/:id/confirm',
    call: async (targets) => ({ path: `/v1/erasures/${await askedErasure(targets)}/confirm` }),
    answers: [401, 403, 403, 403, 403, 403, 404],
    missing: (id) => ({ path: `/v1/erasures/${id}/confirm` }),
  },
  {
    route: 'POST /v1/erasures/:id/withdraw',
    call: async (targets) => ({ path: `/v1/erasures/${await askedErasure(targets)}/withdraw` }),
    answers: [401, 403, 403, 403, 204, 403, 404],
    missing: (id) => ({ path: `/v1/erasures/${id}/withdraw` }),
  },
  {
    route: 'POST /v1/verifications',
    call: () => ({ path: '/v1/verifications' }),
    answers: [401, 403, 403, 403, 403, 201, 201],
  },
  {
    route: 'POST /v1/verifications/:id/next',
    call: async ({ server, accounts }) => {
      const { body } = await server.call(accounts.ada, 'POST', '/v1/verifications');
      return { path: `/v1/verifications/${body.id}/next` };
    },
    answers: [401, 403, 403, 403, 403, 200, 404],
    missing: (id) => ({ path: `/v1/verifications/${id}/next` }),
  },
  {
    route: 'GET /v1/trail',
    call: () => ({ path: '/v1/trail' }),
    answers: [401, 403, 403, 403, 403, 200, 200],
  },
];

/** Fills a server with everybody and everything that the rows ask for. */
export async function makeTargets(server: TestServer): Promise<Targets> {
  const { first: hana, call } = server;
  const mia = await server.join('Mia Novak', ['manager']);
  const accounts = {
    hana,
    mia,
    eli: await server.join('Eli Sanz', ['employee'], mia.personId),
    max: await server.join('Max Berg', ['manager']),
    ada: await server.join('Ada Min', ['administrator']),
    foreigner: await server.otherOrganisation('Globex'),
  };
  // Hana keeps the role of HR partner only, so that what is an administrator's shows as such.
  await call(accounts.ada, 'PUT', `/v1/people/${hana.personId}/roles`, { roles: ['hr'] });

  const freshReport = async () => {
    const body = { ...newPerson(), managerId: mia.personId };
    await call(hana, 'POST', '/v1/people', body);
    return body.id;
  };
  const freshInvitation = async () => {
    const wish = { personId: await freshReport(), roles: ['employee'] };
    const { body } = await call(hana, 'POST', '/v1/invitations', wish);
    return { id: String(body.id), token: String(body.link).split('/').at(-1)! };
  };
  const act = async (as: Account, planId: string, type: string, data: unknown) => {
    const { path, body } = command(planId, type, data);
    const answer = (await call(as, 'POST', path, body)).body.answers[0];
    if (answer.status !== 'done') throw new Error(`${type}: ${answer.status} ${answer.code}`);
  };
  const [planInReview, draft] = [crypto.randomUUID(), crypto.randomUUID()];
  const subjectId = accounts.eli.personId;
  await act(mia, planInReview, 'open_plan', { subjectId, triage: sampleTriage });
  await act(mia, planInReview, 'submit_draft', { content: sampleContent('2026-03-09') });
  await act(mia, draft, 'open_plan', { subjectId: await freshReport(), triage: sampleTriage });
  const content = sampleContent('2026-03-09');
  const saved = await call(mia, 'PUT', `/v1/drafts/${draft}`, { revision: 0, content });
  if (saved.status !== 200) throw new Error(`The draft was not saved: ${JSON.stringify(saved.body)}`);
  const passwordHash = await server.server.parts.auth.hashPassword(PASSWORD);
  return {
    server,
    accounts,
    planInReview,
    draft,
    freshReport,
    freshInvitation,
    freshAccount: async () => openAccount(server, await freshReport(), passwordHash),
  };
}

/** Opens somebody's account in the store itself: hashing a password each time would take most of the test. */
async function openAccount({ server }: TestServer, id: string, passwordHash: string) {
  const { database, now } = server.parts;
  const [{ rows }] = await database.read([{ sql: 'select org_id from person where id = :id', args: { id } }]);
  const [orgId, userId, at] = [String(rows[0]?.org_id), crypto.randomUUID(), now()];
  const who = { orgId, userId, name: 'Fresh', email: `${userId}@acme.example`, passwordHash, at };
  await database.write([
    ...makeAccount(who),
    makeMember({ orgId, userId, roles: ['employee'], at }),
    { sql: 'update person set user_id = :userId where id = :id', args: { userId, id } },
  ]);
  return id;
}
