import { writeRecoveryKey } from '@fairway/api/record/recovery-key.ts';
import { CASE_AUDIENCES } from '@fairway/shared/contract/case.ts';
import { EXTENSION_CLIENT_ID } from '@fairway/shared/contract/extension-id.ts';
import { verifyRecord } from '@fairway/shared/record/evidence.ts';
import { verifyPlanList } from '@fairway/shared/record/plan-list.ts';
import { sha256 } from '@fairway/shared/record/sha256.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkInToday, command, content, launchedPlan } from '../support/api/over-http.ts';
import {
  type Account,
  type Answer,
  type Call,
  callerOf,
  joinOrganisation,
  PASSWORD,
  setUp,
} from '../support/server.ts';
import type { Place } from './places.ts';

const TIME_ZONE = 'Pacific/Kiritimati';
export const today = () => Temporal.Now.plainDateISO(TIME_ZONE).toString();
const CANARY = 'Canary note: the January backlog is down to four tickets.';

/** What the server does wherever it runs, told as the first day of an organisation: each step stands on those before. */
export function behavesAsEverywhere(
  name: string,
  start: () => Promise<Place>,
  more?: (world: World) => void,
) {
  describe(name, () => {
    const world = {} as World;
    beforeAll(async () => {
      world.place = await start();
      world.call = callerOf(world.place.url, world.place.fetch);
    });
    afterAll(() => world.place?.close());
    firstDay(world);
    more?.(world);
  });
}

/** Who and what there is by now. */
export interface World {
  place: Place;
  call: Call;
  hr: Account;
  administrator: Account;
  manager: Account;
  employee: Account;
  planId: string;
}

function firstDay(world: World) {
  it('is set up once, with the code that was printed', async () => {
    const { call, place } = world;
    expect((await call(undefined, 'GET', '/v1/setup')).body).toEqual({ needed: true });
    world.hr = await setUp(call, place.setupCode, TIME_ZONE);
    expect((await call(undefined, 'GET', '/v1/setup')).body).toEqual({ needed: false });
    await expect(setUp(call, place.setupCode, TIME_ZONE)).rejects.toThrow('already_set_up');
  });

  it('knows the organisation’s today, wherever the server stands', async () => {
    const { organisation, roles } = (await world.call(world.hr, 'GET', '/v1/me')).body;
    expect(roles).toEqual(['hr', 'administrator']);
    expect(organisation).toMatchObject({ timeZone: TIME_ZONE, today: today() });
  });

  it('lets people in by invitation, with their password and no other', async () => {
    const { call, hr } = world;
    world.administrator = await joinOrganisation(call, hr, 'Ada Min', ['administrator']);
    world.manager = await joinOrganisation(call, hr, 'Mia Novak', ['manager']);
    world.employee = await joinOrganisation(call, hr, 'Jo Lind', ['employee'], world.manager.personId);
    const wrong = { email: world.manager.email, password: 'a wrong password' };
    const { status, body } = await call(undefined, 'POST', '/api/auth/sign-in/email', wrong);
    expect([status, body.error.code]).toEqual([401, 'invalid_email_or_password']);
  });

  it('gives the extension a raw token by device authorization, and takes it back at sign-out', async () => {
    const { call, manager } = world;
    const client = { client_id: EXTENSION_CLIENT_ID };
    const { body: asked } = await call(undefined, 'POST', '/api/auth/device/code', client);
    const headers = { cookie: await cookieOf(world), origin: world.place.url };
    const from = (path: string, init?: RequestInit) =>
      world.place.fetch(`${world.place.url}/api/auth${path}`, {
        ...init,
        headers: { ...headers, ...init?.headers },
      });
    expect((await from(`/device?user_code=${asked.user_code}`)).status).toBe(200);
    const body = JSON.stringify({ userCode: asked.user_code });
    const json = { 'content-type': 'application/json' };
    expect((await from('/device/approve', { method: 'POST', headers: json, body })).status).toBe(200);
    const { body: given } = await call(undefined, 'POST', '/api/auth/device/token', {
      ...client,
      device_code: asked.device_code,
      grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
    });
    const panel = { ...manager, token: given.access_token };
    expect((await call(panel, 'GET', '/v1/me')).body.person.id).toBe(manager.personId);
    expect((await call(panel, 'POST', '/api/auth/sign-out', {})).status).toBe(200);
    expect((await call(panel, 'GET', '/v1/me')).status).toBe(401);
  });

  it('shares no plan before the recovery key is known to be written down', async () => {
    await expect(launchedPlan(world, partiesOf(world), today())).rejects.toThrow('recovery_key_unconfirmed');
    const master = Uint8Array.fromBase64(world.place.masterKey, { alphabet: 'base64url' });
    const key = writeRecoveryKey(master);
    const { status } = await world.call(world.hr, 'POST', '/v1/recovery-key/confirm', { key });
    expect(status).toBe(204);
  });

  it('takes a plan from its opening to its launch', async () => {
    world.planId = await launchedPlan(world, partiesOf(world), today());
    const { body } = await world.call(world.manager, 'GET', `/v1/plans/${world.planId}`);
    expect(body.plan.status).toBe('active');
    expect(body.plan.content.goals[0].text).toBe(content.goals[0]!.text);
  });

  it('records a check-in once, however often it is sent', async () => {
    const id = crypto.randomUUID();
    const send = () =>
      command(world, world.manager, world.planId, 'log_check_in', checkInToday(CANARY, today()), id);
    expect(await send()).toEqual({ id, status: 'done' });
    expect(await send()).toEqual({ id, status: 'already_done' });
    const other = await command(
      world,
      world.manager,
      world.planId,
      'log_check_in',
      checkInToday('Else', today()),
      id,
    );
    expect(other.status).toBe('mismatch');
    const { body } = await world.call(world.employee, 'GET', `/v1/plans/${world.planId}`);
    expect(JSON.stringify(body).split(CANARY).length - 1).toBeGreaterThan(0);
  });

  it('refuses a bad command by itself and does the one beside it', async () => {
    const good = {
      type: 'log_check_in',
      version: 1,
      planId: world.planId,
      notedAt: new Date().toISOString(),
    };
    const commands = [
      { id: 'x' },
      { ...good, id: crypto.randomUUID(), data: checkInToday('A second talk.', today()) },
    ];
    const { body } = await world.call(world.manager, 'POST', '/v1/commands', { commands });
    expect(body.answers.map(({ status }: { status: string }) => status)).toEqual(['refused', 'done']);
  });

  it('knows the recovery key of another server for what it is', async () => {
    const key = writeRecoveryKey(crypto.getRandomValues(new Uint8Array(32)));
    const { status, body } = await world.call(world.hr, 'POST', '/v1/recovery-key/confirm', { key });
    expect([status, body.error.message]).toEqual([400, expect.stringContaining('another server')]);
  });

  it('lists a plan to its parties, and answers nobody else as if it were there', async () => {
    const { call, hr, manager, planId } = world;
    for (const who of [hr, manager])
      expect((await call(who, 'GET', '/v1/plans')).body.plans.map(({ id }: { id: string }) => id)).toContain(
        planId,
      );
    const stranger = await joinOrganisation(call, hr, 'Sam Okoye', ['manager']);
    expect((await call(stranger, 'GET', '/v1/plans')).body.plans).toEqual([]);
    const open = (id: string) => call(stranger, 'GET', `/v1/plans/${id}`);
    const told = ({ status, body }: Answer) => [status, body.error.code, body.error.message];
    const foreign = await open(planId);
    expect(told(foreign)).toEqual(told(await open(crypto.randomUUID())));
    expect(foreign.status).toBe(404);
  });

  it('hands out records, cases and the list of plans, each to whom it is for, and each verifies', async () => {
    const { call, hr, manager, employee, planId } = world;
    for (const who of [hr, manager, employee]) {
      const { body } = await call(who, 'GET', `/v1/plans/${planId}/record`);
      expect(verifyRecord(body, body.checkpoints, sha256)).toMatchObject({ holds: true, problems: [] });
    }
    const caseOf = (who: Account, audience: string) =>
      call(who, 'GET', `/v1/plans/${planId}/case?audience=${audience}`);
    for (const audience of CASE_AUDIENCES) {
      const { record, plan } = (await caseOf(hr, audience)).body;
      expect(verifyRecord(record, record.checkpoints, sha256).problems).toEqual([]);
      expect(plan.relation).toBe(audience);
    }
    expect((await caseOf(manager, 'hr')).status).toBe(404);
    const { body: list } = await call(world.administrator, 'GET', '/v1/plan-list');
    expect(verifyPlanList(list, list.checkpoints, sha256).problems).toEqual([]);
    for (const other of [hr, manager]) expect((await call(other, 'GET', '/v1/plan-list')).status).toBe(403);
  });

  it('says what is wrong with a request in the one error shape', async () => {
    const { status, body } = await world.call(world.manager, 'POST', '/v1/commands', { commands: 'none' });
    expect([status, body.error.code]).toEqual([400, 'invalid']);
    const nowhere = await world.call(world.manager, 'GET', '/v1/nowhere');
    expect([nowhere.status, nowhere.body.error.code]).toEqual([404, 'not_found']);
  });

  it('serves the dashboard with headers that let nothing foreign in', async () => {
    const response = await world.place.fetch(`${world.place.url}/`);
    expect(await response.text()).toContain('<title>Fairway');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('keeps no text of a plan in the clear, neither stored nor printed', () => {
    const stored = world.place.stored();
    expect(stored.includes(world.planId)).toBe(true);
    for (const text of [CANARY, content.goals[0]!.text, content.concerns[0]!.text]) {
      expect(stored.includes(text)).toBe(false);
      expect(world.place.printed()).not.toContain(text);
    }
  });
}

const partiesOf = ({ hr, manager, employee }: World) => ({ hr, manager, employee: employee.personId });

/** Signs the manager in as the dashboard does. Returns the cookie to send back. */
async function cookieOf({ place, manager }: World): Promise<string> {
  const response = await place.fetch(`${place.url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: place.url },
    body: JSON.stringify({ email: manager.email, password: PASSWORD }),
  });
  const cookies = response.headers.getSetCookie();
  return cookies.map((cookie) => cookie.split(';')[0]).join('; ');
}
