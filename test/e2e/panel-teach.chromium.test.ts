import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PagesServer, servePages } from '../fixtures/serve-pages.ts';
import { launchChromium } from '../support/browsers.ts';
import { allowSignIn, createPanelWorld, DANA, type PanelWorld, pointing, tabIdOf } from './panel-world.ts';

let world: PanelWorld;
let pages: PagesServer;
let odd: Page;
let panel: Page;

beforeAll(async () => {
  world = await createPanelWorld();
  pages = await servePages();
  odd = await openOdd(77);
  panel = await world.openPanel(odd);
  await world.signIn(panel);
});
afterAll(async () => {
  await world?.close();
  await pages?.stop();
});

async function openOdd(employee: number): Promise<Page> {
  const page = await world.chrome.context.newPage();
  await page.goto(`${pages.origin}/people/odd.html?employeeId=${employee}`);
  return page;
}
const press = (name: string) => panel.getByRole('button', { name, exact: true }).click();
const row = (label: string) => panel.locator('li', { hasText: label }).locator('bdi').textContent();
/** Asks to point at something on the odd page, and goes there once that listens. */
const point = async (what: string) => {
  await panel.bringToFront();
  await press(`Show where: ${what}`);
  await pointing(odd);
  await odd.bringToFront();
};
const remember = async () => {
  await panel.bringToFront();
  await press('Yes, remember it');
  await panel.getByText('Remembered for pages like this one.').waitFor();
};
/** What the extension keeps in clear on the disk. */
const kept = () =>
  panel.evaluate(() =>
    (globalThis as unknown as { chrome: { storage: Storage } }).chrome.storage.local
      .get(null)
      .then((all) => JSON.stringify(all)),
  );
interface Storage {
  local: { get(keys: null): Promise<object> };
}

test('a name that is read wrongly is pointed at once, and read right on the page of the next person', async () => {
  await panel.getByText('Read wrongly?').click();
  await expect.poll(() => row('Name')).toBe('Rising Stars');
  await point('Name');
  // What does not read like a name is not taken for one.
  await odd.getByText('on the board since').click();
  await odd.getByText('Dana Whitfield').click();
  await panel.getByText('Yes, remember it').waitFor();
  await remember();
  await panel.getByRole('heading', { name: 'Is this who you mean?' }).waitFor();
  await press('Yes, this is Dana Whitfield');
  await panel.getByRole('heading', { name: 'Dana Whitfield' }).waitFor();
  expect(await odd.evaluate(() => (window as unknown as { clicks: number }).clicks)).toBe(0);

  const other = await openOdd(78);
  const beside = await world.openPanel(other);
  await beside.getByText('Read wrongly?').click();
  await beside.locator('li', { hasText: 'Name' }).getByText('Tom Alder').waitFor();
  await beside.close();
  await other.close();
});

test('what stands nowhere that labels tell is pointed at; what is no such field is left out', async () => {
  await point('Title');
  await odd.getByText('Support Specialist').click();
  await remember();
  await expect.poll(() => row('Title')).toBe('Support Specialist');

  const profile = await world.openProfile(DANA);
  const beside = await world.openPanel(profile);
  await beside.getByText('Read wrongly?').click();
  await beside.getByRole('button', { name: 'Not here: Manager' }).click();
  await beside.locator('li', { hasText: 'Manager' }).getByText('not found').waitFor();
  await beside.close();
  await profile.close();
});

test('Escape ends pointing, and the page has its keys back', async () => {
  await point('A goal field');
  await odd.keyboard.press('Tab');
  await odd.keyboard.press('Escape');
  await odd.locator('html > [popover]').waitFor({ state: 'detached' });
  await odd.locator('textarea').focus();
  await odd.keyboard.press('Tab');
  expect(await odd.evaluate(() => document.activeElement?.getAttribute('value'))).toBe('Save');
  expect(await panel.getByText('Yes, remember it').count()).toBe(0);
});

test.each([
  ['the arrow keys', ['ArrowDown', 'Enter']],
  ['Tab, there and back', ['Tab', 'Shift+Tab', 'Enter']],
])('a field that is pointed at with %s is checked for goals', async (_name, keys) => {
  await point('A goal field');
  // Nothing is pointed at yet: there is nothing to take.
  await odd.keyboard.press('Enter');
  for (const key of keys) await odd.keyboard.press(key);
  await remember();
  await odd.bringToFront();
  await odd.locator('textarea').click();
  await odd.keyboard.type('Improve as soon as possible.');
  await panel.getByText(/remarks? on the text you are writing/).waitFor();
});

test('what is kept holds no word of the page, and forgetting it ends it', async () => {
  const words = await kept();
  expect(words).toContain('/people/odd.html?employeeId={person}');
  expect(words).not.toMatch(/Dana|Whitfield|Support|Morgan|Rising|css-|ember|77/);
  await panel.bringToFront();
  await press('Offer it to everybody here');
  await panel.getByText('Offered.').waitFor();
  const { body } = await world.server.call(world.server.first, 'GET', '/v1/site-adapters');
  expect(body.adapters).toHaveLength(1);
  expect(JSON.stringify(body.adapters[0].offered)).not.toMatch(/Dana|Whitfield|Support|Morgan|Rising/);
  await press('Forget it');
  await expect.poll(() => row('Name')).toBe('Rising Stars');
  const { host, offeredAt } = body.adapters[0];
  await world.server.call(world.server.first, 'POST', '/v1/site-adapters/decisions', {
    ...{ host, offeredAt, decision: 'approve' },
  });
  await panel.reload();
  await panel.getByRole('heading', { name: 'Dana Whitfield' }).waitFor();
});

test('what HR approved is read right in the browser of another manager, who taught nothing', async () => {
  const chrome = await launchChromium();
  try {
    const tom = await world.server.join('Tom Alder', ['manager']);
    const page = await chrome.context.newPage();
    await page.goto(`${pages.origin}/people/odd.html?employeeId=78`);
    const beside = await chrome.context.newPage();
    await beside.goto(`${chrome.origin}/sidepanel.html?tabId=${await tabIdOf(chrome, page)}`);
    await beside.getByLabel('Your organisation’s Fairway server').fill(world.server.url);
    await beside.getByRole('button', { name: 'Sign in' }).click();
    await allowSignIn(world.server, tom, beside);
    await beside.getByText('Read wrongly?').click();
    await beside.locator('li', { hasText: 'Name' }).getByText('Tom Alder').waitFor();
    expect(await beside.getByRole('button', { name: 'Forget it' }).count()).toBe(0);
  } finally {
    await chrome.close();
  }
});
