import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { restore } from '@fairway/api/backup/restore.ts';
import { createDatabase } from '@fairway/api/db/node.ts';
import { build } from '@fairway/api/db/queries.ts';
import { planEvent } from '@fairway/api/db/schema/record.ts';
import { masterKeyOf } from '@fairway/api/record/master-file.ts';
import { connections } from '../load.ts';
import { prepareOrganisation } from '../organisation.ts';
import { kill, sendNote, standBy, start } from './kills.ts';
import { type Ledger, lossesIn, newLedger } from './ledger.ts';

const writers = 4;

export interface Outcome {
  /** Backups that were made and restored, every row of them opened. */
  restored: number;
  acknowledged: number;
  /** Entries acknowledged before a backup began and not in it. */
  missing: number;
  /** Entries acknowledged at any time and not in the live record at the end. */
  lost: number;
}

/** Backs a server up this many times while it takes status notes, and restores each backup by the recovery key. */
export async function backUpUnderLoad(count: number): Promise<Outcome> {
  const { folder, manager, plans } = await prepareOrganisation(writers);
  const safe = mkdtempSync(join(tmpdir(), 'fairway-safe-'));
  const ledger = newLedger();
  const server = await standBy();
  const url = await start(server, folder);
  const { post, close } = connections(writers);
  let isOver = false;
  const writing = plans.map(async (planId) => {
    while (!isOver) {
      const id = crypto.randomUUID();
      ledger.notes.set(id, { planId, reason: `reason ${id}`, acknowledged: false });
      await sendNote(post, url, manager, ledger, id);
    }
  });
  const found = { restored: 0, missing: 0 };
  try {
    for (let i = 0; i < count; i += 1) {
      const before = acknowledgedIn(ledger);
      const [backups, data] = [join(safe, 'backups'), join(safe, 'data')];
      await backUp(folder, backups);
      await restore(backups, data, masterKeyOf(folder), () => new Date());
      const there = await commandsIn(data);
      found.missing += before.filter((id) => !there.has(id)).length;
      found.restored += 1;
      for (const done of [data, backups]) rmSync(done, { recursive: true });
    }
  } finally {
    isOver = true;
    await Promise.all(writing);
    close();
    await kill(server);
    rmSync(safe, { recursive: true, force: true });
  }
  const { acknowledged, lost } = await lossesIn(folder, ledger);
  return { ...found, acknowledged, lost };
}

/** Runs `npm run backup` in a process of its own, so that the writers go on meanwhile. */
async function backUp(folder: string, to: string): Promise<void> {
  const program = fileURLToPath(import.meta.resolve('@fairway/api/entry/backup.ts'));
  const child = spawn(process.execPath, [program, to], {
    env: { ...process.env, FAIRWAY_DATA: folder },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`The backup ended with ${code}.`);
}

const acknowledgedIn = ({ notes }: Ledger) =>
  [...notes].filter(([, { acknowledged }]) => acknowledged).map(([id]) => id);

async function commandsIn(folder: string): Promise<Set<string>> {
  const database = createDatabase({ url: pathToFileURL(join(folder, 'fairway.db')).href });
  const [rows] = await database.read([build.select({ id: planEvent.commandId }).from(planEvent)]);
  database.close();
  return new Set(rows.map(({ id }) => id));
}
