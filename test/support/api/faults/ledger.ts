import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Database } from '@fairway/api/db/database.ts';
import { createDatabase } from '@fairway/api/db/node.ts';
import { build } from '@fairway/api/db/queries.ts';
import { session } from '@fairway/api/db/schema/auth.ts';
import { planEvent } from '@fairway/api/db/schema/record.ts';
import { createRecordParts } from '@fairway/api/record/create.ts';
import { eventOf } from '@fairway/api/record/events.ts';
import { masterKeyOf } from '@fairway/api/record/master-file.ts';
import type { RecordParts } from '@fairway/api/record/parts.ts';
import { everyPlan, isProjected, projectionOf, verifyPlan } from '@fairway/api/record/rebuild.ts';

/** What a client was told: each note it sent, and each session it opened or ended. */
export interface Ledger {
  notes: Map<string, { planId: string; reason: string; acknowledged: boolean }>;
  sessions: Map<string, 'in' | 'out' | 'unknown'>;
}
export const newLedger = (): Ledger => ({ notes: new Map(), sessions: new Map() });

/** Where the record, seen from a fresh connection, is not what was acknowledged. */
export interface Losses {
  lost: number;
  altered: number;
  doubled: number;
  chainBreaks: number;
  staleProjections: number;
  /** Acknowledged sign-ins whose session is gone, and sign-outs whose session is still there. */
  wrongSessions: number;
}

/** Compares a data folder that no server holds with a ledger, and removes it. */
export async function lossesIn(folder: string, ledger: Ledger): Promise<Losses & { acknowledged: number }> {
  const open = (file: string) => createDatabase({ url: pathToFileURL(join(folder, file)).href });
  const [database, keys] = [open('fairway.db'), open('keys.db')];
  const parts = await createRecordParts({
    database,
    keys,
    master: masterKeyOf(folder),
    now: () => new Date(),
  });
  try {
    return {
      ...(await notesIn(parts, ledger)),
      ...(await plansIn(parts)),
      wrongSessions: await wrongSessions(database, ledger),
    };
  } finally {
    database.close();
    keys.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function notesIn({ database, keyring }: RecordParts, ledger: Ledger) {
  const [rows] = await database.read([build.select().from(planEvent)]);
  const byCommand = Map.groupBy(rows, ({ commandId }) => commandId);
  const found = { acknowledged: 0, lost: 0, altered: 0, doubled: 0 };
  for (const [id, { acknowledged, reason, planId }] of ledger.notes) {
    const events = byCommand.get(id) ?? [];
    if (events.length > 1) found.doubled += 1;
    if (!acknowledged) continue;
    found.acknowledged += 1;
    const [row] = events;
    if (!row) {
      found.lost += 1;
      continue;
    }
    const { data } = eventOf(row, (await keyring.byId(row.orgId, row.keyId))!);
    if (row.planId !== planId || (data as { reason: string }).reason !== reason) found.altered += 1;
  }
  return found;
}

async function plansIn(parts: RecordParts) {
  const found = { chainBreaks: 0, staleProjections: 0 };
  for await (const id of everyPlan(parts)) {
    if (await verifyPlan(parts, id)) found.chainBreaks += 1;
    const made = await projectionOf(parts, id);
    if (!made || !(await isProjected(parts, made))) found.staleProjections += 1;
  }
  return found;
}

async function wrongSessions(database: Database, ledger: Ledger): Promise<number> {
  const [rows] = await database.read([build.select({ token: session.token }).from(session)]);
  const tokens = new Set(rows.map(({ token }) => token));
  return [...ledger.sessions].filter(
    ([token, state]) => state !== 'unknown' && tokens.has(token) !== (state === 'in'),
  ).length;
}
