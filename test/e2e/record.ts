import { join } from 'node:path';
import { createClient, type Row } from '@libsql/client';

/** The entries of a plan's own chain, in their order, read from the file by a connection of its own. */
export async function readRecord(folder: string, planId: string): Promise<{ seq: number; type: string }[]> {
  const rows = await rowsOf(
    folder,
    "select seq, type from plan_event where plan_id = ? and stream = 'plan' order by seq",
    [planId],
  );
  return rows.map(({ seq, type }) => ({ seq: Number(seq), type: String(type) }));
}

/** The kinds of event that the record holds of a plan, private ones among them, in their order. */
export async function typesOf(folder: string, planId: string): Promise<string[]> {
  const rows = await rowsOf(
    folder,
    'select type from plan_event where plan_id = ? order by coalesce(after_seq + 0.5, seq)',
    [planId],
  );
  return rows.map(({ type }) => String(type));
}

/** How often somebody has done this on a plan. */
export async function timesDone(folder: string, planId: string, type: string, by: string): Promise<number> {
  const [row] = await rowsOf(
    folder,
    'select count(*) as n from access_log where plan_id = ? and action = ? and actor_id = ?',
    [planId, type, by],
  );
  return Number(row?.n);
}

async function rowsOf(folder: string, sql: string, args: string[]): Promise<Row[]> {
  const client = createClient({ url: `file:${join(folder, 'fairway.db')}` });
  try {
    return (await client.execute({ sql, args })).rows;
  } finally {
    client.close();
  }
}
