import { type Me, meSchema } from '@fairway/shared/contract/me.ts';
import { request } from '../api-client/client.ts';
import { done, failed, type Outcome } from '../api-client/outcome.ts';
import { importKey } from '../outbox/seal.ts';
import type { Account } from '../outbox/types.ts';
import { parseSite } from '../sites/pattern.ts';
import { askForCode, askForToken } from './device.ts';
import type { KeyValue } from './key-value.ts';
import { parseServer } from './server.ts';
import type { SessionView, SignInStep } from './types.ts';

export const DEFAULT_SERVER = 'http://127.0.0.1:8787';
const SLOWER_MS = 5_000;

interface Pending {
  /** The server that gave the code. */
  server: string;
  deviceCode: string;
  userCode: string;
  expiresAt: number;
  pollAfter: number;
}

export interface SessionParts {
  /** Outlives the browser: server and token. */
  kept: KeyValue;
  /** Until the browser closes: who we are, the key, a sign-in under way. */
  memory: KeyValue;
  managed(): Promise<{ serverUrl?: unknown; sites?: unknown }>;
  fetch: typeof fetch;
  now(): number;
  openTab(url: string): void;
  /** Forgets what was read for the account before: another person may sign in on this device. */
  forget(): Promise<unknown>;
  changed(): void;
}

export type Session = ReturnType<typeof createSession>;

/** Who is signed in on this device, and to which server. The token never leaves this object but to the server. */
export function createSession(parts: SessionParts) {
  const { kept, memory, now } = parts;

  async function managedServer(): Promise<string | null> {
    const { serverUrl } = await parts.managed();
    return typeof serverUrl === 'string' ? parseServer(serverUrl) : null;
  }
  const server = async (): Promise<string> =>
    (await managedServer()) ?? (await kept.get<string>('server')) ?? DEFAULT_SERVER;

  /** The token, for the server it came from alone. */
  async function token(): Promise<string | null> {
    const stored = await kept.get<{ value: string; server: string }>('token');
    return stored && stored.server === (await server()) ? stored.value : null;
  }
  const wire = { server, token, fetch: parts.fetch };

  /** The sign-in that waits for the person; its code says nothing to another server, and is not shown to one. */
  async function pendingHere(): Promise<Pending | undefined> {
    const pending = await memory.get<Pending>('pending');
    return pending && pending.expiresAt > now() && pending.server === (await server()) ? pending : undefined;
  }

  async function view(): Promise<SessionView> {
    const [managed, signedIn, me, expired, pending, sites] = await Promise.all([
      managedServer(),
      token(),
      memory.get<Me>('me'),
      memory.get<boolean>('expired'),
      pendingHere(),
      parts.managed().then(({ sites }) => sites),
    ]);
    const at = await server();
    const { outboxKey: _, ...shown } = me ?? { outboxKey: '' };
    const state = signedIn === null ? 'signed-out' : expired ? 'expired' : me ? 'signed-in' : 'waiting';
    return {
      state,
      server: at,
      serverIsManaged: managed !== null,
      suggestedSites: Array.isArray(sites) ? sites.flatMap((site) => parseSite(String(site)) ?? []) : [],
      me: signedIn !== null && me ? (shown as Omit<Me, 'outboxKey'>) : null,
      signIn: pending ? step(pending) : null,
    };
  }

  const step = ({ server: at, userCode, pollAfter }: Pending) => ({
    userCode,
    address: `${at}/device?user_code=${encodeURIComponent(userCode)}`,
    pollAfter,
  });

  async function setServer(text: string): Promise<Outcome<SessionView>> {
    if ((await managedServer()) !== null)
      return failed('refused', 'managed', 'Your organisation has set the server. It cannot be changed here.');
    const parsed = parseServer(text);
    if (parsed === null)
      return failed(
        'refused',
        'no_address',
        'This is not a safe web address. It looks like https://fairway.example.com',
      );
    if ((await token()) !== null && parsed !== (await server()))
      return failed('refused', 'signed_in', 'Sign out first: an account belongs to one server.');
    if (parsed !== (await server())) await memory.remove('pending');
    await kept.set('server', parsed);
    parts.changed();
    return done(await view());
  }

  async function begin(): Promise<Outcome<SignInStep>> {
    const at = await server();
    const answer = await askForCode(parts.fetch, at);
    if (!answer.ok) return answer;
    const code = answer.value;
    const pending: Pending = {
      server: at,
      deviceCode: code.device_code,
      userCode: code.user_code,
      expiresAt: now() + code.expires_in * 1000,
      pollAfter: code.interval * 1000,
    };
    await memory.set('pending', pending);
    const shown = step(pending);
    parts.openTab(shown.address);
    parts.changed();
    return done({ state: 'pending', ...shown });
  }

  async function poll(): Promise<Outcome<SignInStep>> {
    const pending = await pendingHere();
    if (!pending) return ended('expired');
    const { server: at } = pending;
    const answer = await askForToken(parts.fetch, at, pending.deviceCode);
    // While it was asked, another server was chosen or another sign-in begun.
    if ((await pendingHere())?.deviceCode !== pending.deviceCode) return done({ state: 'expired' });
    // No answer is not a no: the code is good until it expires.
    if (!answer.ok) return done({ state: 'pending', ...step(pending) });
    if ('end' in answer.value) return ended(answer.value.end);
    if ('wait' in answer.value) {
      if (answer.value.wait === 'slow_down') pending.pollAfter += SLOWER_MS;
      await memory.set('pending', pending);
      return done({ state: 'pending', ...step(pending) });
    }
    await parts.forget();
    await kept.set('token', { value: answer.value.token, server: at });
    await Promise.all([memory.remove('expired'), memory.remove('me'), memory.remove('pending')]);
    await me();
    parts.changed();
    return done({ state: 'signed-in' });
  }

  async function ended(state: 'denied' | 'expired'): Promise<Outcome<SignInStep>> {
    await memory.remove('pending');
    parts.changed();
    return done({ state });
  }

  /** Asks the server who we are, and keeps its answer in memory. */
  async function me(): Promise<Outcome<Me>> {
    const answer = await request(wire, { path: '/v1/me', answer: meSchema });
    if (answer.ok) {
      await Promise.all([memory.set('me', answer.value), memory.remove('expired')]);
      parts.changed();
    } else await heard(answer);
    return answer;
  }

  /** Takes note of an answer that says we are signed out. */
  async function heard(answer: Outcome<unknown>): Promise<void> {
    if (answer.ok || answer.problem.kind !== 'signed-out' || (await memory.get('expired'))) return;
    await memory.set('expired', true);
    parts.changed();
  }

  async function identity(): Promise<{ account: Account; key: CryptoKey } | null> {
    if ((await token()) === null) return null;
    const known = await memory.get<Me>('me');
    if (!known) return null;
    const account = { organisationId: known.organisation.id, personId: known.person.id };
    return { account, key: await importKey(known.outboxKey) };
  }

  /**
   * Ends this session, or every one of the person, on the server, and this one on this device in any case.
   * @returns whether the server was reached and did it
   */
  async function signOut({ everywhere }: { everywhere: boolean }): Promise<boolean> {
    const value = await token();
    const ended = value !== null && (await endOnServer(value, everywhere ? 'revoke-sessions' : 'sign-out'));
    await Promise.all([
      parts.forget(),
      kept.remove('token'),
      memory.remove('me'),
      memory.remove('expired'),
      memory.remove('pending'),
    ]);
    parts.changed();
    return ended;
  }

  const endOnServer = async (value: string, call: string): Promise<boolean> =>
    parts
      .fetch(`${await server()}/api/auth/${call}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${value}`, 'content-type': 'application/json' },
        body: '{}',
        credentials: 'omit',
        redirect: 'error',
        signal: AbortSignal.timeout(10_000),
      })
      .then(
        ({ ok }) => ok,
        () => false,
      );

  return { wire, view, setServer, begin, poll, me, heard, identity, signOut };
}
