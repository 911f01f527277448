import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Account, openPlan, startTestServer, type TestServer } from '../support/server.ts';
import { axeFindings, browserOf, launchBrowser, open } from './dashboard-driver.ts';

let server: TestServer;
let other: Account;
let browser: Browser;
beforeAll(async () => {
  server = await startTestServer();
  other = await server.join('Vera Lind', ['hr']);
  const manager = await server.join('Mia Novak', ['manager']);
  const report = async (name: string) => {
    const body = { id: crypto.randomUUID(), name, managerId: manager.personId, department: 'Support' };
    await server.call(server.first, 'POST', '/v1/people', body);
    return body.id;
  };
  await openPlan(server, manager, await report('Eli Sanz'));
  // Somebody about whom texts were kept once, and no plan is there any more.
  const { organisation } = (await server.call(manager, 'GET', '/v1/me')).body;
  await server.server.parts.keyring.current(organisation.id, await report('Noa Vidal'));
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function pageOf(who: Account): Promise<Page> {
  const page = await (await browserOf(browser, server.url, who)).newPage();
  await open(page, '/settings/retention');
  return page;
}

async function pick(page: Page, label: string, name: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).fill(name.slice(0, 3));
  await page.getByRole('option', { name }).click();
}

async function ask(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Ask for texts to be erased' }).click();
  await pick(page, 'Person', name);
  await page.getByLabel('Reason').fill('The period is over.');
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
}

test('periods, holds and erasing: one of HR asks, another confirms, and both see who did', async () => {
  const page = await pageOf(server.first);
  await page.getByLabel('Months').fill('0');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('A number from 1 to 1200.').waitFor();
  await page.getByLabel('Months').fill('24');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved', { exact: true }).waitFor();

  await ask(page, 'Eli Sanz');
  await page.getByText('A plan about this person is not over.').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Cancel' }).click();

  await page.getByRole('button', { name: 'Set a hold' }).click();
  await page.getByRole('button', { name: 'Set the hold' }).click();
  await page.getByText('Fill in every field').waitFor();
  await page.getByRole('radio', { name: /^A unit/ }).check();
  await page.getByLabel('Unit', { exact: true }).selectOption('Support');
  await page.getByLabel('Reason').fill('A claim is open.');
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Set the hold' }).click();
  await page.getByText('Stands', { exact: true }).last().waitFor();
  await ask(page, 'Noa Vidal');
  await page.getByText('The legal hold “Support” stands.').waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Lift the hold on Support' }).click();
  await page.getByLabel('Reason').fill('The claim is settled.');
  await page.getByRole('button', { name: 'Lift the hold', exact: true }).click();
  await page.getByText('Lifted by Hana Marek').waitFor();

  await ask(page, 'Noa Vidal');
  await page.getByText('Waits for another in HR').waitFor();
  await page.getByRole('button', { name: 'Decide on the texts about Noa Vidal' }).click();
  await page.getByText('Another in HR has to confirm it').waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();
  expect(await axeFindings(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

  const second = await pageOf(other);
  await second.getByRole('button', { name: 'Decide on the texts about Noa Vidal' }).click();
  await second.getByText('This cannot be undone').waitFor();
  await second.getByRole('button', { name: 'Erase for good' }).click();
  await second.getByText('Erased. Confirmed by Vera Lind').waitFor();
  await second.getByText('Hana Marek').first().waitFor();
});
