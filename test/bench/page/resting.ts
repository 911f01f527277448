import { atRest, gone } from './at-rest.ts';
import type { Desk } from './desk.ts';
import { ownScriptTime } from './own-time.ts';

/** Loads a page, and says how long scripts of extensions ran in it until it had come to rest, in milliseconds. */
export async function loadTime(desk: Desk, url: string): Promise<number> {
  const tab = await desk.open('');
  const took = await ownScriptTime(tab.session, async () => {
    await tab.page.goto(url);
    await atRest(tab.page);
  });
  await tab.close();
  return took;
}

/** Tasks of over 50 ms while a page loads. */
export async function longTasks(desk: Desk, url: string): Promise<number> {
  const tab = await desk.open(url);
  await atRest(tab.page);
  const count = await tab.page.evaluate(
    () => (globalThis as unknown as { felt: { longTasks: number } }).felt.longTasks,
  );
  await tab.close();
  return count;
}

/** How long scripts of extensions run in a page that nobody touches, with the focus in its goal field, in milliseconds. */
export async function idleTime(desk: Desk, url: string, seconds: number): Promise<number> {
  const tab = await desk.open(url);
  await tab.page.click('#goals');
  await tab.page.keyboard.type('Improve communication.');
  await atRest(tab.page);
  const took = await ownScriptTime(tab.session, () => gone(tab.page, seconds * 1000));
  await tab.close();
  return took;
}

/** How many scripts of extensions have a place in a page. */
export async function ownWorlds(desk: Desk, url: string): Promise<number> {
  const tab = await desk.open('');
  let worlds = 0;
  tab.session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) worlds += 1;
  });
  await tab.session.send('Runtime.enable');
  await tab.page.goto(url);
  await tab.page.click('#goals');
  await atRest(tab.page);
  await tab.close();
  return worlds;
}
