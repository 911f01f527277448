import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Session } from '../access/viewer.ts';
import type { Database } from '../db/database.ts';
import { migrate } from '../db/migrate.ts';
import { createDatabase } from '../db/node.ts';
import { compile, type Queries } from '../db/queries.ts';
import { listPeople, readPerson } from './read.ts';
import { readReports } from './reports.ts';

let folder: string;
let database: Database;
/** How SQLite goes about everything that was read. */
const steps: string[] = [];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fairway-'));
  const real = createDatabase({ url: `file:${join(folder, 'fairway.db')}` });
  await migrate(real, 'record');
  database = {
    ...real,
    async read<const Q extends Queries>(queries: Q) {
      for (const query of queries) {
        const { sql, args } = compile(query).statement as { sql: string; args: never };
        const [explained] = await real.read([{ sql: `explain query plan ${sql}`, args }]);
        steps.push(...explained.rows.map(({ detail }) => String(detail)));
      }
      return real.read(queries);
    },
  };
});
afterAll(() => {
  database.close();
  rmSync(folder, { recursive: true, force: true });
});

it('the directory is read from indexes alone, and a manager’s part of it from their own reports', async () => {
  const session: Session = { orgId: 'org', userId: 'user', personId: 'me', roles: [], hrUnits: null };
  const at = new Date('2026-03-02');
  const cursor = JSON.stringify(['a', 'b']);
  for (const search of ['', 'mia'])
    await listPeople(database, { session, scope: 'all', at }, { search, cursor });
  await readPerson(database, { session, scope: 'reports', at }, 'somebody');
  expect(steps).toContainEqual(expect.stringContaining('person_name_idx (org_id=? AND name>?)'));
  const shared = steps.splice(0);
  await listPeople(database, { session, scope: 'reports', at }, { claimed: true });
  await readReports(database, session, '2026-03-02');
  expect(steps.filter((step) => step.includes('person_name_idx'))).toEqual([]);
  expect([...shared, ...steps].filter((step) => /^SCAN (?!report$)/.test(step))).toEqual([]);
});
