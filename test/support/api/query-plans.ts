import type { Database } from '@fairway/api/db/database.ts';
import type { Statement } from '@fairway/api/db/queries.ts';
import { readDashboard } from '@fairway/api/record/dashboard.ts';
import { listPlans } from '@fairway/api/record/list-plans.ts';
import { createClient } from '@libsql/client';
import type { Name, World } from './world.ts';

/** What the statements behind somebody's lists do that grows with the number of plans. */
export interface QueryPlans {
  statements: number;
  /** Steps that read a whole table, or a whole organisation of one. */
  scans: string[];
  offsets: number;
}

/** Looks at the query plan of every statement behind the lists and the dashboard of somebody, in HR of these units alone. */
export async function queryPlansOf(
  world: World,
  who: Name,
  hrUnits: readonly string[] | null = null,
): Promise<QueryPlans> {
  const seen = watch(world.database);
  const parts = { ...world.parts, database: seen.database };
  const { session, organisation } = world.as(who);
  const caller = { session: { ...session, hrUnits }, organisation };
  await listPlans(parts, caller, {});
  await listPlans(parts, caller, { status: 'active' });
  await listPlans(parts, caller, { subject: 'eli', after: { at: '2026', id: 'x' } });
  await readDashboard(parts, caller);
  const details = await Promise.all(seen.statements.map((statement) => explain(world, statement)));
  return {
    statements: seen.statements.length,
    scans: details
      .flat()
      .filter((detail) => /^SCAN (plan|person|s|m)\b|SEARCH person .*\(org_id=\?\)$/.test(detail)),
    offsets: seen.statements.filter(({ sql }) => /\boffset\b/i.test(sql)).length,
  };
}

/** The query plan, asked on a connection of its own: libSQL leaves the explained statement open. */
async function explain({ url }: World, { sql, args }: Statement): Promise<string[]> {
  const client = createClient({ url });
  try {
    const { rows } = await client.execute({ sql: `explain query plan ${sql}`, args });
    return rows.map(({ detail }) => String(detail));
  } finally {
    client.close();
  }
}

/** The same database, and the statements that went through it. */
function watch(database: Database): { database: Database; statements: Statement[] } {
  const statements: Statement[] = [];
  const write: Database['write'] = (queries) => {
    for (const query of queries) if ('sql' in query && 'args' in query) statements.push(query);
    return database.write(queries);
  };
  return { database: { ...database, write }, statements };
}
