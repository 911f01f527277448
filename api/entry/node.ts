import { relative } from 'node:path';
import { orSayWhy } from './foreseen.ts';
import { type Server, startServer } from './server.ts';
import { readSettings } from './settings.ts';
import { welcome } from './welcome.ts';

await orSayWhy(async () => {
  const server = await startServer(readSettings(process.env));
  const here = relative(process.cwd(), `${import.meta.dirname}/../../extension/.output`) || '.';
  console.info(welcome(server, here));
  endOn(server, 'SIGINT', 'SIGTERM');
});

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
