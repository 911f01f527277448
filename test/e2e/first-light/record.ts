import { join } from 'node:path';
import { createClient } from '@libsql/client';

/** The entries of a plan's own chain, in their order, read from the file by a connection of its own. */
export async function readRecord(folder: string, planId: string): Promise<{ seq: number; type: string }[]> {
  const client = createClient({ url: `file:${join(folder, 'fairway.db')}` });
  const { rows } = await client.execute({
    sql: "select seq, type from plan_event where plan_id = ? and stream = 'plan' order by seq",
    args: [planId],
  });
  client.close();
  return rows.map(({ seq, type }) => ({ seq: Number(seq), type: String(type) }));
}
