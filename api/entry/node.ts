import { relative } from 'node:path';
import { DatabaseTooNew, DataFolderHeld } from '../db/errors.ts';
import { MasterKeyWrong } from '../record/master.ts';
import { type Server, startServer } from './server.ts';
import { readSettings, SettingWrong } from './settings.ts';
import { welcome } from './welcome.ts';

/** Problems of the place where the server starts: their messages are written for whoever starts it. */
const FORESEEN = [SettingWrong, DataFolderHeld, DatabaseTooNew, MasterKeyWrong];

try {
  const settings = readSettings(process.env);
  const server = await startServer(settings);
  const here = relative(process.cwd(), `${import.meta.dirname}/../../extension/.output`) || '.';
  console.info(welcome(server, here));
  endOn(server, 'SIGINT', 'SIGTERM');
} catch (error) {
  if (!FORESEEN.some((kind) => error instanceof kind)) throw error;
  console.error((error as Error).message);
  process.exit(1);
}

/** The first signal lets running requests end; a second one does not wait for them. */
function endOn(server: Server, ...signals: NodeJS.Signals[]): void {
  let isEnding = false;
  for (const signal of signals) {
    process.on(signal, async () => {
      if (isEnding) process.exit(1);
      isEnding = true;
      await server.close();
      process.exit(0);
    });
  }
}
