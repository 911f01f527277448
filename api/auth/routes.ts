import { type Context, Hono } from 'hono';
import { notFound, Refusal } from '../errors.ts';
import type { AppEnv, Parts } from '../parts.ts';
import { CLIENT_ADDRESS_HEADER } from './options.ts';

/**
 * What of better-auth is reachable. Organisations, members and invitations have doors of their own; what would tell a script the
 * token in our cookie has none.
 */
const OPEN = new Set([
  'POST /sign-in/email',
  'POST /sign-out',
  'POST /change-password',
  'POST /revoke-sessions',
  'POST /revoke-other-sessions',
]);

/** Device authorization (RFC 8628) has answers of its own, which clients of that standard read. */
const DEVICE = new Set([
  'POST /device/code',
  'POST /device/token',
  'GET /device',
  'POST /device/approve',
  'POST /device/deny',
]);

/** Sign-in, sign-out and device authorization. */
export function authRoutes({ auth, clientAddress }: Pick<Parts, 'auth' | 'clientAddress'>) {
  return new Hono<AppEnv>().all('/*', async (c) => {
    const call = `${c.req.method} ${c.req.path.replace(/^\/api\/auth/, '')}`;
    if (!OPEN.has(call) && !DEVICE.has(call)) throw notFound();
    const request = withClientAddress(c, clientAddress(c));
    const response = await auth.handler(
      call === 'POST /change-password' ? await endingOtherSessions(request) : request,
    );
    if (response.status >= 500) throw new Error('better-auth failed');
    return response.ok || DEVICE.has(call) ? response : refuse(response);
  });
}

/** better-auth counts tries by this header; whatever the client itself says in it is overwritten. */
function withClientAddress(c: Context, address: string): Request {
  const request = new Request(c.req.raw);
  request.headers.set(CLIENT_ADDRESS_HEADER, address);
  return request;
}

/** Whoever knew the old password may be signed in with it: a new one ends every other session, whatever the client asks. */
async function endingOtherSessions(request: Request): Promise<Request> {
  const wish = await request.json().catch(() => undefined);
  const headers = new Headers(request.headers);
  headers.delete('content-length');
  const body = JSON.stringify({ ...(wish as object | undefined), revokeOtherSessions: true });
  return new Request(request.url, { method: 'POST', headers, body });
}

/** Puts better-auth's refusals into our one error shape. */
async function refuse(response: Response): Promise<never> {
  const body = (await response.json().catch(() => ({}))) as { code?: string; message?: string };
  if (response.status === 429) {
    const seconds = response.headers.get('x-retry-after') ?? '60';
    throw new Refusal(429, 'too_many_tries', `Too many tries. Wait ${seconds} seconds, then try again.`);
  }
  const code = body.code?.toLowerCase() ?? 'invalid';
  throw new Refusal(
    response.status as 400,
    code,
    MESSAGES[code] ?? `${body.message ?? 'This did not work'}. Try again.`,
  );
}

const MESSAGES: Record<string, string> = {
  invalid_email_or_password: 'E-mail address and password do not belong together. Check both and try again.',
  invalid_password: 'The present password is not right. Try again.',
  password_too_short: 'The new password is shorter than 12 characters. Choose a longer one.',
  password_too_long: 'The new password is longer than 256 characters. Choose a shorter one.',
  invalid_origin: 'This request came from another page. Open the dashboard at its own address and try again.',
};
