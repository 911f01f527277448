import { atRest, gone } from './at-rest.ts';
import type { Desk } from './desk.ts';
import { type OwnScript, ownScript } from './own-time.ts';

/** Loads a page, and says what scripts of extensions took of it until it had come to rest. */
export async function atLoad(desk: Desk, url: string): Promise<OwnScript> {
  const tab = await desk.open('');
  const took = await ownScript(tab.session, async () => {
    await tab.page.goto(url);
    await atRest(tab.page);
  });
  await tab.close();
  return took;
}

/** How long scripts of extensions run in a page that nobody touches, with the focus in its goal field, in milliseconds. */
export async function idleTime(desk: Desk, url: string, seconds: number): Promise<number> {
  const tab = await desk.open(url);
  await tab.page.click('#goals');
  await tab.page.keyboard.type('Improve communication.');
  await atRest(tab.page);
  const { time } = await ownScript(tab.session, () => gone(tab.page, seconds * 1000));
  await tab.close();
  return time;
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
