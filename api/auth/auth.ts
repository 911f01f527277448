import { drizzleAdapter } from '@better-auth/drizzle-adapter';
import { betterAuth } from 'better-auth/minimal';
import type { Database } from '../db/database.ts';
import { drizzleOver } from '../db/drizzle.ts';
import * as schema from '../db/schema/auth.ts';
import { type AuthSettings, authOptions } from './options.ts';

/** better-auth over our database, together with the secret that signs its cookies. */
export interface Auth {
  handler(request: Request): Promise<Response>;
  hashPassword(password: string): Promise<string>;
  /** The name of the session cookie; a `__Secure-` name where the server is reached by https. */
  cookieName: string;
  secret: string;
}

export function createAuth(database: Database, settings: AuthSettings): Auth {
  const auth = betterAuth({
    ...authOptions(settings),
    database: drizzleAdapter(drizzleOver(database, schema), { provider: 'sqlite', schema }),
  });
  return {
    handler: auth.handler,
    hashPassword: async (password) => (await auth.$context).password.hash(password),
    cookieName: `${settings.baseUrl.startsWith('https:') ? '__Secure-' : ''}fairway.session_token`,
    secret: settings.secret,
  };
}
