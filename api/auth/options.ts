import type { BetterAuthOptions } from 'better-auth';
import { bearer } from 'better-auth/plugins/bearer';
import { deviceAuthorization } from 'better-auth/plugins/device-authorization';
import { organization } from 'better-auth/plugins/organization';

export type AuthSettings = {
  /** The one public address of this server, without a trailing slash. */
  baseUrl: string;
  /** Signs session cookies; at least 32 characters. */
  secret: string;
  /** Exact origins of the extension that may call `/api/auth`. */
  origins: string[];
  /** Sign-in attempts per client address and minute. */
  signInsPerMinute?: number;
};

/** The extension's name as a device-authorization client. */
export const EXTENSION_CLIENT_ID = 'fairway-extension';

/** The header in which the entry point hands on the client's address; whatever a client sends in it is dropped. */
export const CLIENT_ADDRESS_HEADER = 'x-fairway-client-address';

/** A shared office has one address, so the limit is per minute and leaves room for a team's morning. */
const SIGN_INS_PER_MINUTE = 30;

const SESSION_SECONDS = 30 * 24 * 60 * 60;

/**
 * Everything about better-auth but its database. Accounts come only from set-up and invitations, organisations only
 * from set-up; sessions are read from the database at every request, so that signing out binds at once.
 */
export function authOptions(settings: AuthSettings) {
  const perMinute = (max: number) => ({ window: 60, max });
  return {
    appName: 'Fairway',
    baseURL: settings.baseUrl,
    basePath: '/api/auth',
    secret: settings.secret,
    trustedOrigins: settings.origins,
    telemetry: { enabled: false },
    // better-auth's own log lines carry e-mail addresses.
    logger: { disabled: true },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 256 },
    // A fixed length: nothing that is read at every request is also written.
    session: { cookieCache: { enabled: false }, expiresIn: SESSION_SECONDS, disableSessionRefresh: true },
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 300,
      customRules: {
        '/sign-in/email': perMinute(settings.signInsPerMinute ?? SIGN_INS_PER_MINUTE),
        '/change-password': perMinute(10),
        '/device': perMinute(30),
        '/device/code': perMinute(settings.signInsPerMinute ?? SIGN_INS_PER_MINUTE),
      },
    },
    advanced: {
      // Said aloud, because better-auth leaves the check out where it sees a test runner.
      disableOriginCheck: false,
      cookiePrefix: 'fairway',
      useSecureCookies: settings.baseUrl.startsWith('https:'),
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS_HEADER] },
      database: { generateId: () => crypto.randomUUID() },
    },
    plugins: [
      organization({ allowUserToCreateOrganization: false }),
      bearer(),
      deviceAuthorization({
        expiresIn: '15m',
        interval: '3s',
        verificationUri: '/device',
        validateClient: (clientId) => clientId === EXTENSION_CLIENT_ID,
      }),
    ],
  } satisfies BetterAuthOptions;
}
