import { EXTENSION_CLIENT_ID } from '@fairway/shared/contract/extension-id.ts';
import * as z from 'zod/mini';
import { done, failed, type Outcome } from '../api-client/outcome.ts';

const codeSchema = z.object({
  device_code: z.string(),
  user_code: z.string(),
  expires_in: z.number(),
  interval: z.number(),
});
const tokenSchema = z.object({ access_token: z.string().check(z.minLength(1)) });
const errorSchema = z.object({ error: z.string() });

export type DeviceCode = z.infer<typeof codeSchema>;
export type TokenAnswer =
  | { token: string }
  | { wait: 'authorization_pending' | 'slow_down' }
  | { end: 'denied' | 'expired' };

const UNREACHABLE = failed(
  'offline',
  'offline',
  'The Fairway server cannot be reached at this address. Check the address and your connection.',
);

async function post(
  fetcher: typeof fetch,
  url: string,
  body: unknown,
): Promise<{ status: number; body: unknown } | null> {
  const init: RequestInit = {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(body),
    credentials: 'omit',
    cache: 'no-store',
    redirect: 'error',
    signal: AbortSignal.timeout(20_000),
  };
  try {
    const response = await fetcher(url, init);
    return { status: response.status, body: await response.json() };
  } catch {
    return null;
  }
}

/** Asks the server for a code that the person allows in a browser tab (RFC 8628). */
export async function askForCode(fetcher: typeof fetch, server: string): Promise<Outcome<DeviceCode>> {
  const answer = await post(fetcher, `${server}/api/auth/device/code`, { client_id: EXTENSION_CLIENT_ID });
  const parsed = codeSchema.safeParse(answer?.body);
  if (parsed.success) return done(parsed.data);
  if (answer?.status === 429)
    return failed(
      'server',
      'too_many',
      'Too many people signed in at once from your network. Try again in a minute.',
    );
  return UNREACHABLE;
}

/** Asks once whether the person has allowed the code. */
export async function askForToken(
  fetcher: typeof fetch,
  server: string,
  deviceCode: string,
): Promise<Outcome<TokenAnswer>> {
  const answer = await post(fetcher, `${server}/api/auth/device/token`, {
    grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
    device_code: deviceCode,
    client_id: EXTENSION_CLIENT_ID,
  });
  const token = tokenSchema.safeParse(answer?.body);
  if (answer?.status === 200 && token.success) return done({ token: token.data.access_token });
  const refusal = errorSchema.safeParse(answer?.body);
  if (answer?.status === 429) return done({ wait: 'slow_down' });
  if (!refusal.success) return UNREACHABLE;
  switch (refusal.data.error) {
    case 'authorization_pending':
    case 'slow_down':
      return done({ wait: refusal.data.error });
    case 'access_denied':
      return done({ end: 'denied' });
    default:
      return done({ end: 'expired' });
  }
}
