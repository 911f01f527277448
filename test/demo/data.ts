import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Server, startServer } from '@fairway/api/entry/server.ts';
import type { Settings } from '@fairway/api/entry/settings.ts';
import { masterKeyOf } from '@fairway/api/record/master-file.ts';
import { writeRecoveryKey } from '@fairway/api/record/recovery-key.ts';
import { seed } from './seed.ts';

const manySignIns = 1000;

/**
 * Makes the sample's data folder unless it is there, on the port that the demo will use. It is made beside its place and
 * moved there when it is whole, so that an interrupted start leaves nothing half done.
 * @param hrSystem the origin of the sample HR system
 */
export async function makeData(settings: Settings, hrSystem: string): Promise<void> {
  if (existsSync(join(settings.folder, 'fairway.db'))) return;
  const unfinished = `${settings.folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  let clock = new Date();
  const server = await startServer(
    { ...settings, folder: unfinished },
    { now: () => clock, signInsPerMinute: manySignIns },
  );
  try {
    await seed({
      url: server.url,
      setupCode: codeOf(server),
      recoveryKey: writeRecoveryKey(masterKeyOf(unfinished, settings.masterKey)),
      hrSystem,
      timeZone: Temporal.Now.timeZoneId(),
      setClock: (at) => {
        clock = at;
      },
    });
  } finally {
    await server.close();
  }
  renameSync(unfinished, settings.folder);
}

function codeOf({ setupCode }: Server): string {
  if (setupCode === undefined) throw new Error('A new server should ask for set-up.');
  return setupCode;
}
