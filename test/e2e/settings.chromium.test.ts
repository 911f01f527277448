import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Account, startTestServer, type TestServer } from '../support/server.ts';
import { axeFindings, browserOf, launchBrowser, open } from './dashboard-driver.ts';

const PARTS = [
  '/settings',
  '/settings/working-days',
  '/settings/hr-sites',
  '/settings/recovery-key',
  '/settings/retention',
  '/settings/trail',
  '/settings/health',
];

let server: TestServer;
let hr: Account;
let manager: Account;
let browser: Browser;

beforeAll(async () => {
  server = await startTestServer({ recoveryKeyConfirmed: false });
  hr = await server.join('Ines Roth', ['hr']);
  manager = await server.join('Mara Lind', ['manager']);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function pageOf(who: Account, path: string): Promise<Page> {
  const page = await (await browserOf(browser, server.url, who)).newPage();
  await open(page, path);
  return page;
}

test('working days: holidays are taken over, one is taken out, one is added, and all of it is kept', async () => {
  const page = await pageOf(hr, '/settings/working-days');
  await page.getByLabel('Take over public holidays of').selectOption({ label: 'Germany' });
  await page.getByLabel('Region').selectOption({ label: 'Bayern' });
  await page.getByRole('button', { name: /^Take over \d+ days/ }).click();
  const christmas = page.getByRole('row').filter({ hasText: 'Christmas' });
  await christmas.first().getByRole('button', { name: 'Take out' }).click();
  const next = new Date().getUTCFullYear() + 1;
  await page.getByLabel('Another day').fill(`${next}-12-24`);
  await page.getByRole('button', { name: 'Add the day' }).click();
  await page.getByLabel('Friday').uncheck();
  await page.getByRole('button', { name: 'Save the working days' }).click();
  await page.getByText('Saved', { exact: true }).waitFor();
  const { workingWeek, holidays } = (await server.call(hr, 'GET', '/v1/organisation')).body.policy.calendar;
  expect(workingWeek).toEqual([1, 2, 3, 4]);
  expect(holidays).toContain(`${next}-12-24`);
  expect(holidays).toContain(`${next}-01-06`);
  expect(holidays).not.toContain(`${next - 1}-12-25`);
  expect(await axeFindings(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('organisation: a period that cannot be is said at its field, one that can is kept and stands on the trail', async () => {
  const page = await pageOf(server.first, '/settings');
  await page.getByLabel('Time to read').fill('99');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Time to read is above 30.').waitFor();
  expect((await server.call(hr, 'GET', '/v1/organisation')).body.policy.readingDays).toBe(2);
  await page.getByLabel('Time to read').fill('5');
  await page.getByLabel('Name').fill('Acme South');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved', { exact: true }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('link', { name: 'Trail' }).click();
  await page.getByText('readingDays: 2 → 5').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('link', { name: 'Health' }).click();
  await page.getByText('Size of the database').waitFor();
  expect(await axeFindings(page)).toEqual([]);
});

test('settings are for who keeps them: HR sees no trail, a manager sees nothing', async () => {
  const ofHr = await pageOf(hr, '/settings');
  await ofHr.getByRole('link', { name: 'Working days' }).waitFor();
  expect(await ofHr.getByRole('link', { name: 'Trail' }).count()).toBe(0);
  await open(ofHr, '/settings/trail');
  await ofHr.getByRole('heading', { name: 'Not found' }).waitFor();
  const ofManager = await pageOf(manager, '/');
  expect(await ofManager.getByRole('link', { name: 'Settings' }).count()).toBe(0);
  for (const path of PARTS) {
    await open(ofManager, path);
    await ofManager.getByRole('heading', { name: 'Not found' }).waitFor();
  }
});

test('a wrong link to a page is taken back where the person is kept', async () => {
  const link = { site: 'https://hr.example.com', kind: 'profile', value: 'e-77' };
  const id = crypto.randomUUID();
  await server.call(hr, 'POST', '/v1/people', { id, name: 'Ada Wrong', externalIds: [link] });
  const page = await pageOf(hr, '/people');
  await page.getByRole('button', { name: 'Edit Ada Wrong' }).click();
  await page.getByLabel('Name', { exact: true }).fill('');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Name is empty.').waitFor();
  await page.getByRole('button', { name: 'Unlink e-77 of https://hr.example.com' }).click();
  await page.getByText('Nothing is linked any more.').waitFor();
  expect(await axeFindings(page, 'dialog')).toEqual([]);
  expect((await server.call(hr, 'GET', `/v1/people/${id}`)).body.externalIds).toEqual([]);
});

test('HR sites: what a manager taught is looked at, taken into use, and taken out again', async () => {
  const taught = {
    host: 'hr.acme.example',
    pages: [{ url: '/people/{person}', fields: { name: ['main > h1'], manager: [] } }],
    goalFields: ['textarea[name="kpi"]'],
    otherFields: [],
  };
  const inUse = async () => (await server.call(manager, 'GET', '/v1/site-adapters')).body.adapters;
  await server.call(manager, 'POST', '/v1/site-adapters', taught);
  const page = await pageOf(hr, '/settings/hr-sites');
  await page.getByText('Waits for you').waitFor();
  await page.getByText('Name on /people/{person}').waitFor();
  await page.getByText('not on these pages').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await server.call(manager, 'POST', '/v1/site-adapters', { ...taught, goalFields: ['#objective'] });
  await page.getByRole('button', { name: 'Take into use' }).click();
  await page.getByText('has changed or is gone').waitFor();
  expect(await inUse()).toEqual([]);
  await page.reload();
  await page.getByText('#objective').waitFor();
  await page.getByRole('button', { name: 'Take into use' }).click();
  await page.getByRole('heading', { name: 'In use' }).waitFor();
  expect((await inUse())[0].approved.goalFields).toEqual(['textarea[name="kpi"]', '#objective']);
  await page.getByRole('button', { name: 'Take out of use' }).click();
  await page.getByText('Nothing taught yet').waitFor();
  expect(await inUse()).toEqual([]);
});

test('health: says when it was backed up, that the key is not confirmed, and checks the record now', async () => {
  const page = await pageOf(server.first, '/settings/health');
  await page.getByText('Not confirmed yet').waitFor();
  await page.getByText('None yet').waitFor();
  await page.getByText('It was not checked from here yet').waitFor();
  await page.getByRole('button', { name: 'Check the record now' }).click();
  await page.getByText('The record holds').waitFor();
  await page.getByText('by Hana Marek, from this page').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
