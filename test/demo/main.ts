import { join, relative } from 'node:path';
import { DatabaseTooNew, DataFolderHeld } from '@fairway/api/db/errors.ts';
import { startServer } from '@fairway/api/entry/server.ts';
import { readSettings, SettingWrong } from '@fairway/api/entry/settings.ts';
import { MasterKeyWrong } from '@fairway/api/record/master.ts';
import { serveAcmeHr } from '../acme-hr/serve.ts';
import { openBrowser } from './browser.ts';
import { makeData } from './data.ts';
import { welcome } from './welcome.ts';

/** How long Acme HR takes to answer, in milliseconds: long enough to see that names arrive late. */
const latency = 250;
const acmePort = process.env.ACME_PORT || '8788';
const foreseen = [SettingWrong, DataFolderHeld, DatabaseTooNew, MasterKeyWrong];

/** Everybody knows the sample's password: the demo listens on this machine alone, and never opens a team's own data. */
const sampleSettings = ({ PORT, FAIRWAY_DEMO_DATA }: NodeJS.ProcessEnv) =>
  readSettings({ PORT, HOST: '127.0.0.1', FAIRWAY_DATA: FAIRWAY_DEMO_DATA || 'demo-data' });

async function serveHrSystem() {
  try {
    return await serveAcmeHr({ port: Number(acmePort), latency });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new SettingWrong(
      `Port ${acmePort} is busy: another program is using it. Stop that one, or take another port: ACME_PORT=8798 npm run demo`,
    );
  }
}

async function start() {
  const settings = sampleSettings(process.env);
  const acme = await serveHrSystem();
  console.info('Preparing the sample organisation…');
  await makeData(settings, acme.url);
  const server = await startServer(settings);
  console.info(welcome({ acme: acme.url, dashboard: server.url, folder: relative('', settings.folder) }));

  const browser = await openBrowser(acme.url, join(settings.folder, 'browser')).catch((error: Error) => {
    console.warn(`  The browser could not be opened: ${error.message.split('\n')[0]}\n`);
  });
  let isEnding = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, async () => {
      if (isEnding) process.exit(1);
      isEnding = true;
      await browser?.close();
      await Promise.all([server.close(), acme.close()]);
      process.exit(0);
    });
  }
}

try {
  await start();
} catch (error) {
  if (!foreseen.some((kind) => error instanceof kind)) throw error;
  console.error((error as Error).message);
  process.exit(1);
}
