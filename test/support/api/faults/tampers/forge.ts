import { build } from '@fairway/api/db/queries.ts';
import { planEvent } from '@fairway/api/db/schema/record.ts';
import { eventOf, link } from '@fairway/api/record/events.ts';
import { headsAfter, noHeads } from '@fairway/api/record/heads.ts';
import { readEvents } from '@fairway/api/record/rebuild.ts';
import type { World } from '../../world.ts';

/** Writes a plan's own chain anew from an entry on, as only whoever has every key of the server can. */
export async function forge({ parts, database }: World, planId: string, from: number): Promise<void> {
  const rows = await readEvents(parts, { orgId: 'org', planId });
  let heads = noHeads;
  const forged = [];
  for (const row of rows.filter(({ stream }) => stream === 'plan')) {
    let written = row;
    if (row.seq >= from) {
      const key = (await parts.keyring.byId(row.orgId, row.keyId))!;
      const event = eventOf(row, key);
      const happenedOn = row.seq === from ? '2026-01-01' : event.happenedOn;
      written = link(row.orgId, { ...event, happenedOn }, heads, { id: row.keyId, key });
      forged.push(written);
    }
    heads = headsAfter(heads, written);
  }
  const sql = `delete from plan_event where plan_id = ? and stream = 'plan' and seq >= ?`;
  await database.write([
    { sql, args: [planId, from] },
    ...forged.map((row) => build.insert(planEvent).values(row)),
  ]);
}
