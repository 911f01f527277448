import { existsSync, renameSync, rmSync } from 'node:fs';
import { type Server, startServer } from '@fairway/api/entry/server.ts';
import type { Settings } from '@fairway/api/entry/settings.ts';
import { seed } from './seed.ts';

const manySignIns = 1000;

/**
 * Makes the sample's data folder unless it is there. It is made beside its place and moved there when it is whole, so
 * that an interrupted start leaves nothing half done.
 * @returns whether it was made now
 */
export async function makeData(settings: Settings, hrSystem: string): Promise<boolean> {
  if (existsSync(settings.folder)) return false;
  const unfinished = `${settings.folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  let clock = new Date();
  const server = await startServer(
    { ...settings, folder: unfinished, host: '127.0.0.1', port: 0, baseUrl: undefined },
    { now: () => clock, signInsPerMinute: manySignIns },
  );
  try {
    await seed({
      url: server.url,
      setupCode: codeOf(server),
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
  return true;
}

function codeOf({ setupCode }: Server): string {
  if (setupCode === undefined) throw new Error('A new server should ask for set-up.');
  return setupCode;
}
