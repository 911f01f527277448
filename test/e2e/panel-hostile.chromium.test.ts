import { CALLERS } from '@fairway/extension/messages.ts';
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPanelWorld, DANA, type PanelWorld } from './panel-world.ts';

let world: PanelWorld;
let profile: Page;
let panel: Page;
let planId: string;

beforeAll(async () => {
  world = await createPanelWorld();
  planId = await world.runningPlan();
  profile = await world.openProfile(DANA);
  panel = await world.openPanel(profile);
  await world.signIn(panel);
});
afterAll(() => world?.close());

/** Runs an expression where the content script lives: in the page, but in a world of its own. */
async function inContentScript<T>(page: Page, expression: string): Promise<T> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://') && context.auxData?.type === 'isolated')
        resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId: await found,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}

const ROUNDS = 10_000;

test('ten thousand forged messages from a content script reach no verb of the panel or the card', async () => {
  const forbidden = Object.entries(CALLERS)
    .filter(([, callers]) => !callers.includes('page'))
    .map(([verb]) => verb);
  const outcome = await inContentScript<{ answered: string[]; refused: number }>(
    profile,
    `(async () => {
      const verbs = ${JSON.stringify(forbidden)};
      const data = [undefined, null, {}, 'x', ${JSON.stringify({ name: 'plan', args: [planId] })},
        { name: 'constructor', args: [] }, { evenIfWaiting: true }, { status: 'off_track' }, 1, [],
        { sender: { url: ${JSON.stringify(`${world.chrome.origin}/sidepanel.html`)} } }];
      const sender = { id: chrome.runtime.id, url: ${JSON.stringify(`${world.chrome.origin}/sidepanel.html`)} };
      const answered = new Set();
      let refused = 0;
      const forge = (i) => {
        const type = verbs[i % verbs.length];
        const message = { id: i, type, timestamp: Date.now(), data: data[i % data.length], sender };
        return chrome.runtime.sendMessage(message).then(
          (answer) => {
            if (answer === undefined || answer?.err) refused++;
            else answered.add(type);
          },
          () => { refused++; },
        );
      };
      for (let i = 0; i < ${ROUNDS}; i += 100)
        await Promise.all(Array.from({ length: 100 }, (_, k) => forge(i + k)));
      return { answered: [...answered], refused };
    })()`,
  );
  expect(outcome).toEqual({ answered: [], refused: ROUNDS });
  await panel.getByRole('button', { name: 'My plans' }).waitFor();
  const { body } = await world.server.call(world.manager, 'GET', `/v1/plans/${planId}`);
  expect(body.plan.entries).toEqual([]);
});

test('neither the page nor a content script can read token, key, or anything of a plan', async () => {
  const seen = await inContentScript<string>(
    profile,
    `(async () => {
      const local = await chrome.storage.local.get(null).catch(() => ({}));
      const session = await chrome.storage.session.get(null).catch(() => 'refused');
      const databases = (await indexedDB.databases()).map(({ name }) => name);
      return JSON.stringify({ local, session, databases });
    })()`,
  );
  const { local, session, databases } = JSON.parse(seen);
  expect(session).toBe('refused');
  expect(databases).toEqual([]);
  expect(JSON.stringify(local)).not.toMatch(/Dana|ticket|plan|Bearer|outboxKey/);
});
