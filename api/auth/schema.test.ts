import { getAuthTables } from 'better-auth/db';
import { getTableColumns } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import * as committed from '../db/schema/auth.ts';
import { authOptions } from './options.ts';

const schema = new Map(Object.entries(committed));
const tables = getAuthTables(
  authOptions({ baseUrl: 'http://127.0.0.1', secret: 'x'.repeat(32), origins: [] }),
);

describe('the committed schema of better-auth', () => {
  it.each(Object.entries(tables))(
    'has every column that the pinned version asks for in %s',
    (name, { fields }) => {
      const table = schema.get(name);
      const columns = getTableColumns(table as typeof committed.user) as Record<string, { notNull: boolean }>;
      for (const [field, { required }] of Object.entries(fields)) {
        expect(columns[field], `${name}.${field}`).toBeDefined();
        if (required === false) expect(columns[field]?.notNull, `${name}.${field}`).toBe(false);
      }
    },
  );
});
