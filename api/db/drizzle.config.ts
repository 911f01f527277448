import { defineConfig } from 'drizzle-kit';

/** `drizzle-kit generate --config api/db/drizzle.config.ts --name what-changes` writes the next migration of the record. */
export default defineConfig({
  dialect: 'sqlite',
  schema: './api/db/schema/*.ts',
  out: './api/db/migrations/record',
});
