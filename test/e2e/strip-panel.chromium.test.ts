import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PagesServer, servePages } from '../fixtures/serve-pages.ts';
import { stopWaits } from './clocks.ts';
import { until } from './page-driver.ts';
import { cardIn, createPanelWorld, DANA, type PanelWorld, pressInCard } from './panel-world.ts';

let world: PanelWorld;
let pages: PagesServer;
let profile: Page;
let panel: Page;
let planId: string;

beforeAll(async () => {
  world = await createPanelWorld();
  pages = await servePages();
  planId = await world.runningPlan();
  profile = await world.openProfile(DANA);
  panel = await world.openPanel(profile);
  await world.signIn(panel);
  await panel.getByRole('button', { name: 'Yes, this is Dana Whitfield' }).click();
  await panel.getByRole('heading', { name: 'Dana Whitfield' }).waitFor();
});
afterAll(async () => {
  await world?.close();
  await pages?.stop();
});

const entries = async () =>
  (await world.server.call(world.manager, 'GET', `/v1/plans/${planId}`)).body.plan.entries;
/** Whether the browser has a real side panel open. */
const sidePanels = () =>
  world.chrome.worker.evaluate(async () => {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome;
    return (await runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length;
  });
interface Runtime {
  getContexts(filter: { contextTypes: string[] }): Promise<unknown[]>;
}

test('after “off track” the card offers to say why, and the panel takes the sentence with the note', async () => {
  await profile.bringToFront();
  const card = await cardIn(profile);
  await card.getByRole('button', { name: /Fairway · / }).click();
  await pressInCard(card, 'Off track');
  await card.getByText('It shows “no reason given” until one sentence is written.').waitFor();
  expect(await sidePanels()).toBe(0);
  await card.getByRole('button', { name: 'Say why' }).click();
  await until('the side panel', async () => (await sidePanels()) === 1);
  await panel.getByRole('heading', { name: 'Why is it so?' }).waitFor();
  await panel.getByLabel('One sentence: what happened').fill('Two weekly reports are missing.');
  await panel.getByRole('button', { name: 'Record it' }).click();
  const noted = await until(
    'the reason',
    async () => (await entries())[0]?.reason && (await entries())[0],
    30_000,
  );
  expect(noted).toMatchObject({ status: 'off_track', reason: 'Two weekly reports are missing.' });
});

test('a check-in held is one step further: the panel opens at its form', async () => {
  await profile.reload();
  const card = await cardIn(profile);
  await card.getByRole('button', { name: /Fairway · / }).click();
  await card.getByRole('button', { name: 'Log a check-in' }).click();
  await panel.getByRole('heading', { name: 'Check-in with Dana Whitfield' }).waitFor();
  expect(await card.getByText('Open the panel with').count()).toBe(0);
  await panel.getByRole('button', { name: 'This page' }).click();
});

test('a click that comes too soon does not count, and is told so', async () => {
  const before = (await entries()).length;
  await profile.reload();
  const card = await cardIn(profile);
  await card.getByRole('button', { name: /Fairway · / }).click();
  const button = card.getByRole('button', { name: 'At risk' });
  await card.getByRole('button', { name: 'Close' }).hover();
  await until('the card to be seen', () => button.isEnabled());
  await stopWaits(card);
  await button.click();
  await card.getByText('Click once more').waitFor();
  expect(await card.getByText('logged').count()).toBe(0);
  expect((await entries()).length).toBe(before);
});

test('where the page’s policy blocks the frame, nothing is left in the page and the panel says so', async () => {
  const isolated = await world.chrome.context.newPage();
  await isolated.goto(`${pages.origin}/people/isolated.html?employeeId=42`);
  expect(await isolated.evaluate(() => crossOriginIsolated)).toBe(true);
  const beside = await world.openPanel(isolated);
  await beside.getByText('The strip cannot be shown on this page').waitFor();
  await beside.getByText('lets no other program show anything').waitFor();
  expect(await isolated.evaluate(() => document.documentElement.children.length)).toBe(2);
  await beside.getByRole('button', { name: 'Yes, this is Dana Whitfield' }).click();
  await beside.getByRole('button', { name: 'Log a check-in' }).waitFor();
  await profile.goto(`${world.acme.url}/people/${DANA}`);
  const other = await world.openPanel(profile);
  await other.getByRole('heading', { name: 'Dana Whitfield' }).waitFor();
  expect(await other.getByText('The strip cannot be shown').count()).toBe(0);
});

test('a panel that opens writes no screen of its own over the one that was asked for', async () => {
  const { worker } = world.chrome;
  const kept = () =>
    worker.evaluate(() => (globalThis as unknown as Storing).chrome.storage.session.get('route'));
  await worker.evaluate(() => (globalThis as unknown as Storing).chrome.storage.session.remove('route'));
  const another = await world.openPanel(profile);
  await another.getByRole('heading', { name: 'Dana Whitfield' }).waitFor();
  expect(await kept()).toEqual({});
  await another.getByRole('button', { name: 'My plans' }).click();
  await until('the screen to be kept', async () => 'route' in (await kept()));
  await another.close();
});
interface Storing {
  chrome: {
    storage: { session: { get(key: string): Promise<object>; remove(key: string): Promise<void> } };
  };
}
