import { startServer } from '@fairway/api/entry/server.ts';
import { readSettings } from '@fairway/api/entry/settings.ts';

/** A server that has loaded everything and waits for its data folder, so that one killed is replaced at once. */
process.once('message', async (folder: string) => {
  const settings = readSettings({ FAIRWAY_DATA: folder, PORT: '0' });
  const { url } = await startServer(settings, { signInsPerMinute: 1_000_000 });
  process.send?.(url);
});
process.send?.('ready');
