import { masterKeyOf } from '@fairway/api/record/master-file.ts';
import { writeRecoveryKey } from '@fairway/api/record/recovery-key.ts';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../support/server.ts';
import { axeFindings, browserOf, launchBrowser, open } from './dashboard-driver.ts';

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  server = await startTestServer({ recoveryKeyConfirmed: false });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test('HR is reminded of the recovery key until it is typed in as it was written down', async () => {
  const page = await (await browserOf(browser, server.url, server.first)).newPage();
  await open(page, '/');
  await page.getByRole('link', { name: 'Confirm it before the first plan is shared' }).click();
  const field = page.getByRole('textbox', { name: 'Recovery key' });
  await field.fill('3F7K 9QPX');
  await page.getByRole('button', { name: 'Confirm' }).click();
  await page.getByText('these are 8').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await field.fill(writeRecoveryKey(masterKeyOf(server.folder)).toLowerCase());
  await page.getByRole('button', { name: 'Confirm' }).click();
  await page.getByText('Written down and confirmed').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await open(page, '/');
  await page.getByText('No plans yet').waitFor();
  expect(await page.getByText('The recovery key is not confirmed').count()).toBe(0);
});

test('nobody else is reminded', async () => {
  const manager = await server.join('Mara Lind', ['manager']);
  const page = await (await browserOf(browser, server.url, manager)).newPage();
  await open(page, '/');
  await page.getByText('No plans yet').waitFor();
  expect(await page.getByText('recovery key').count()).toBe(0);
});
