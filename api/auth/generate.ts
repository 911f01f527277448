/**
 * What better-auth's generator reads to write `api/db/schema/auth.ts`; never imported by the server:
 * `npx auth generate --config api/auth/generate.ts --output api/db/schema/auth.ts`, then drizzle-kit for the migration.
 */
import { drizzleAdapter } from '@better-auth/drizzle-adapter';
import { betterAuth } from 'better-auth';
import { authOptions } from './options.ts';

export const auth = betterAuth({
  ...authOptions({
    baseUrl: 'http://127.0.0.1:8787',
    secret: 'only-for-the-generator-of-the-schema',
    origins: [],
  }),
  database: drizzleAdapter({}, { provider: 'sqlite' }),
});
