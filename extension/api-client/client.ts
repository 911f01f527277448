import { errorSchema } from '@fairway/shared/contract/errors.ts';
import type * as z from 'zod/mini';
import { done, failed, type Outcome } from './outcome.ts';

const TIMEOUT_MS = 20_000;

export interface ClientParts {
  /** The server's origin, without a trailing slash. */
  server(): Promise<string>;
  token(): Promise<string | null>;
  fetch: typeof fetch;
}

export interface Call<T> {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: `/${string}`;
  body?: unknown;
  answer: z.ZodMiniType<T>;
}

const OFFLINE = failed(
  'offline',
  'offline',
  'The Fairway server cannot be reached. Check your connection; what you typed is kept.',
);
const UNREADABLE = failed(
  'server',
  'unreadable',
  'Something between you and the server answered in its place. Sign in to your network, then try again.',
);
const DOWN = failed('server', 'down', 'The Fairway server has a problem. Try again in a few minutes.');

/** Sends one request to the server and gives back its parsed answer, or the problem in words. Never throws. */
export async function request<T>(parts: ClientParts, call: Call<T>): Promise<Outcome<T>> {
  const token = await parts.token();
  const response = await parts
    .fetch((await parts.server()) + call.path, {
      method: call.method ?? 'GET',
      headers: {
        accept: 'application/json',
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
      credentials: 'omit',
      cache: 'no-store',
      // A redirect is never ours: it must not carry the token elsewhere.
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    .catch(() => null);
  if (!response) return OFFLINE;
  const body = await response.json().catch(() => undefined);
  if (!response.ok) return problem(response.status, body);
  const parsed = call.answer.safeParse(body ?? null);
  return parsed.success ? done(parsed.data) : UNREADABLE;
}

function problem(status: number, body: unknown): Outcome<never> {
  const said = errorSchema.safeParse(body);
  // An answer that is not in our shape did not come from our server: it decided nothing.
  if (!said.success) return status >= 500 ? DOWN : UNREADABLE;
  const { code, message } = said.data.error;
  if (status === 401)
    return failed('signed-out', code, 'You are signed out. Sign in again; what you typed is kept.');
  if (status === 404) return failed('missing', code, message);
  const passing = status >= 500 || status === 408 || status === 425 || status === 429;
  return failed(passing ? 'server' : 'refused', code, message);
}
