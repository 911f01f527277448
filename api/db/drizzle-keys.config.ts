import { defineConfig } from 'drizzle-kit';

/** As drizzle.config.ts, for the database of person keys. */
export default defineConfig({
  dialect: 'sqlite',
  schema: './api/db/schema-keys.ts',
  out: './api/db/migrations/keys',
});
