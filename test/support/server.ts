import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Server, startServer } from '@fairway/api/entry/server.ts';
import { readSettings } from '@fairway/api/entry/settings.ts';
import { makeOrganisation } from '@fairway/api/organisation/make.ts';
import type { Role } from '@fairway/shared/plan/roles.ts';
import { sampleTriage } from '@fairway/shared/plan/sample.ts';

export const PASSWORD = 'correct horse battery staple';

export interface Account {
  personId: string;
  name: string;
  email: string;
  password: string;
  roles: readonly Role[];
  /** A bearer token. */
  token: string;
}

export type Call = (as: Account | undefined, method: string, path: string, body?: unknown) => Promise<Answer>;

export interface TestServer {
  url: string;
  /** The data folder; `fairway.db` in it is the record. */
  folder: string;
  server: Server;
  /** The first account: HR partner and administrator. */
  first: Account;
  /** Puts somebody on record and opens their account through an invitation, as a person would. */
  join(name: string, roles: readonly Role[], managerId?: string): Promise<Account>;
  /** Makes another organisation on the same server. Returns its first account, HR partner and administrator. */
  otherOrganisation(name: string): Promise<Account>;
  /** Calls the API as somebody, or as nobody. The answer's body is parsed where it is JSON. */
  call: Call;
  /** Ends the server and keeps the folder. */
  stop(): Promise<void>;
  /** Ends the server and removes what it kept. */
  close(): Promise<void>;
}

export interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it expects to be there
  body: any;
  headers: Headers;
}

export interface TestServerOptions {
  timeZone?: string;
  now?: () => Date;
  port?: number;
  signInsPerMinute?: number;
  /** Whether the recovery key was written down; without it no plan is shared. */
  recoveryKeyConfirmed?: boolean;
  /** More settings, as environment variables. */
  env?: Record<string, string>;
}

/** Starts the real server on a folder and a port of its own and sets its organisation up. */
export async function startTestServer({
  timeZone = 'UTC',
  now,
  port = 0,
  env = {},
  signInsPerMinute = 10_000,
  recoveryKeyConfirmed = true,
}: TestServerOptions = {}): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'fairway-'));
  const settings = readSettings({ FAIRWAY_DATA: folder, PORT: String(port), ...env });
  const server = await startServer(settings, { signInsPerMinute, ...(now && { now }) });
  const call = callerOf(server.url);
  const first = await setUp(call, server.setupCode, timeZone);
  if (recoveryKeyConfirmed) await noteRecoveryKey(server);
  return {
    url: server.url,
    folder,
    server,
    first,
    call,
    join: (name, roles, managerId) => joinOrganisation(call, first, name, roles, managerId),
    otherOrganisation: (name) => otherOrganisation(server, name),
    stop: () => server.close(),
    async close() {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const emailOf = (name: string) => `${name.toLowerCase().replace(/\W+/g, '.')}@acme.example`;

/** Makes the organisation with the code that the server printed. Returns its first account. */
export async function setUp(call: Call, code: string | undefined, timeZone: string): Promise<Account> {
  const [name, email] = ['Hana Marek', emailOf('Hana Marek')];
  const wish = { code, organisation: 'Acme', timeZone, name, email, password: PASSWORD };
  const { body } = await call(undefined, 'POST', '/v1/setup', wish).then(succeeded);
  const token = await signInOver(call, email);
  return { personId: body.personId, name, email, password: PASSWORD, roles: ['hr', 'administrator'], token };
}

/** Set-up makes one organisation only; another one is made as set-up makes it, in the store itself. */
async function otherOrganisation({ url, parts }: Server, organisation: string): Promise<Account> {
  const name = `Hugo of ${organisation}`;
  const email = emailOf(name);
  const first = { name, email, passwordHash: await parts.auth.hashPassword(PASSWORD) };
  const slug = organisation.toLowerCase();
  const made = makeOrganisation({ name: organisation, timeZone: 'UTC', slug, first, at: parts.now() });
  await parts.database.write(made.statements);
  const roles = ['hr', 'administrator'] as const;
  return { personId: made.personId, name, email, password: PASSWORD, roles, token: await signIn(url, email) };
}

/** Notes of every organisation that its recovery key was written down, in the store itself. */
async function noteRecoveryKey({ parts }: Server): Promise<void> {
  const sql = `insert or ignore into recovery_key_confirmation select id, 'seed', :at from organization`;
  await parts.database.write([{ sql, args: { at: parts.now().toISOString() } }]);
}

/** Puts somebody on record and opens their account through an invitation, as a person would. */
export async function joinOrganisation(
  call: Call,
  hr: Account,
  name: string,
  roles: readonly Role[],
  managerId?: string,
): Promise<Account> {
  const person = { id: crypto.randomUUID(), name, email: emailOf(name), managerId: managerId ?? null };
  await call(hr, 'POST', '/v1/people', person).then(succeeded);
  const invitation = { personId: person.id, roles };
  const { body } = await call(hr, 'POST', '/v1/invitations', invitation).then(succeeded);
  const token = new URL(body.link).pathname.split('/').at(-1);
  await call(undefined, 'POST', `/v1/invitations/${token}`, { password: PASSWORD }).then(succeeded);
  const { id: personId, email } = person;
  return { personId, name, email, password: PASSWORD, roles, token: await signInOver(call, email) };
}

/** Signs in with e-mail address and password. Returns a bearer token. */
export const signIn = (url: string, email: string, password = PASSWORD): Promise<string> =>
  signInOver(callerOf(url), email, password);

async function signInOver(call: Call, email: string, password = PASSWORD): Promise<string> {
  const wish = { email, password };
  const { body } = await call(undefined, 'POST', '/api/auth/sign-in/email', wish).then(succeeded);
  return body.token;
}

/** Opens a plan as its manager. Returns its id. */
export async function openPlan({ call }: TestServer, manager: Account, subjectId: string): Promise<string> {
  const planId = crypto.randomUUID();
  const command = {
    id: crypto.randomUUID(),
    planId,
    type: 'open_plan',
    version: 1,
    notedAt: '2026-03-02T09:00:00Z',
    data: { subjectId, triage: sampleTriage },
  };
  const { body } = await call(manager, 'POST', '/v1/commands', { commands: [command] });
  if (body.answers[0].status !== 'done') throw new Error(`open_plan: ${body.answers[0].code}`);
  return planId;
}

/** Calls the API at an address; `over` is another way there than this runtime's own `fetch`. */
export const callerOf =
  (url: string, over: typeof fetch = fetch): Call =>
  async (as, method, path, body) => {
    const response = await over(`${url}${path}`, {
      method,
      headers: {
        origin: url,
        ...(as && { authorization: `Bearer ${as.token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json');
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
  };

function succeeded(answer: Answer): Answer {
  if (answer.status < 300) return answer;
  throw new Error(`The server answered ${answer.status}: ${JSON.stringify(answer.body)}`);
}
