import { addDays } from '@fairway/shared/plan';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Account, PASSWORD, signIn } from '../support/server.ts';
import { axeFindings, browserOf, launchBrowser, open } from './dashboard-driver.ts';
import { createDashboardWorld, type DashboardWorld } from './dashboard-world.ts';

let world: DashboardWorld;
let browser: Browser;
let rut: Account;
let ada: Account;

beforeAll(async () => {
  world = await createDashboardWorld();
  browser = await launchBrowser();
  const { server, hr, employee, reader } = world;
  rut = await server.join('Rut Hansen', ['hr']);
  ada = await server.join('Ada Min', ['administrator']);
  for (const [who, department] of [
    [employee, 'Care'],
    [reader, 'Sales'],
  ] as const)
    await server.call(hr, 'PATCH', `/v1/people/${who.personId}`, { department });
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

async function pageOf(who: Account, path: string): Promise<Page> {
  const page = await (await browserOf(browser, world.server.url, who)).newPage();
  await open(page, path);
  return page;
}

/** No finding of axe, light or dark, and nothing to scroll sideways on a narrow screen. */
async function holds(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFindings(page)).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.setViewportSize({ width: 1280, height: 720 });
}

test('an administrator says which departments somebody serves in HR, who then sees those alone', async () => {
  const page = await pageOf(ada, '/people');
  await page.getByRole('button', { name: 'Access: Rut Hansen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('These departments').check();
  await dialog.getByText('Choose at least one department.').waitFor();
  expect(await dialog.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
  await dialog.getByLabel('Care').check();
  await holds(page);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByText('HR for Care').waitFor();

  const team = await pageOf(rut, '/');
  await team.getByText('You are HR for Care').waitFor();
  const listed = team.getByRole('table').getByRole('link');
  expect(await listed.allTextContents()).toContain(world.employee.name);
  expect(await listed.allTextContents()).not.toContain(world.reader.name);
  expect(await team.getByRole('link', { name: 'Settings' }).count()).toBe(0);
  await holds(team);
  const people = await pageOf(rut, '/people');
  await people.getByText('You are HR for Care').waitFor();
  expect(await people.getByRole('row').filter({ hasText: world.reader.name }).count()).toBe(0);
  await holds(people);
});

test('the last HR partner for the whole organisation stays one, and the page says why', async () => {
  const page = await pageOf(ada, '/people');
  await page.getByRole('button', { name: 'Access: Hana Marek' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('These departments').check();
  await dialog.getByLabel('Sales').check();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.getByText('This is the only HR partner for the whole organisation').waitFor();
});

test('HR invites a lawyer from outside to one plan, who reads it and comments until it is ended', async () => {
  const { server, hr, plans } = world;
  const lena = { id: crypto.randomUUID(), name: 'Lena Kraft', email: 'lena@law.example', title: 'Lawyer' };
  await server.call(hr, 'POST', '/v1/people', lena);
  const page = await pageOf(hr, `/plans/${plans.review}`);
  await page.getByText('What else you can do').click();
  await page.getByRole('button', { name: 'Invite somebody to this plan' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^Who/).fill('Lena');
  await dialog.getByRole('option').first().click();
  await dialog.getByLabel(/^Reason/).fill('Advice on the wording.');
  expect(await dialog.getByLabel(/^Last day/).inputValue()).toBe(addDays(world.today, 30));
  await dialog.getByRole('button', { name: 'Invite', exact: true }).click();
  const invited = page.locator('#invited');
  await invited.getByText('Lena Kraft has no account yet').waitFor();
  await invited.getByRole('button', { name: 'Make an invitation link' }).click();
  const link = await invited.getByLabel('Invitation link').inputValue();
  await holds(page);

  const token = new URL(link).pathname.split('/').at(-1);
  await server.call(undefined, 'POST', `/v1/invitations/${token}`, { password: PASSWORD });
  const account: Account = {
    ...{ personId: lena.id, name: lena.name, email: lena.email, password: PASSWORD, roles: ['employee'] },
    token: await signIn(server.url, lena.email),
  };
  const theirs = await pageOf(account, '/');
  await theirs.getByRole('heading', { name: 'Plans you were invited to' }).waitFor();
  await holds(theirs);
  await theirs.getByRole('link', { name: 'Tomas Novak' }).click();
  await theirs.getByText('Hana Marek invited you to this plan until').waitFor();
  expect(await theirs.getByRole('button', { name: 'Approve' }).count()).toBe(0);
  expect(await theirs.getByRole('button', { name: 'Case file' }).count()).toBe(0);
  await holds(theirs);
  await theirs
    .getByRole('button', { name: /^Comment: / })
    .first()
    .click();
  await theirs
    .getByRole('dialog')
    .getByLabel(/^Comment/)
    .fill('Say who measures it.');
  await theirs.getByRole('dialog').locator('button[type=submit]').click();
  await theirs.locator('#comments').getByText('Say who measures it.').waitFor();

  await page.reload();
  await page.getByRole('button', { name: 'End the invitation of Lena Kraft' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'End it' }).click();
  await page.locator('#invited').getByText('Over').waitFor();
  await theirs.reload();
  await theirs.getByRole('heading', { name: 'Not found' }).waitFor();
});

test('an administrator who is not in HR takes the list of plans along', async () => {
  const page = await pageOf(ada, '/settings/health');
  const started = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Take the list of plans along' }).click();
  expect((await started).suggestedFilename()).toBe('plan-list.json');
  await holds(page);
  const both = await pageOf(world.hr, '/settings/health');
  await both.getByRole('button', { name: 'Check the record now' }).waitFor();
  expect(await both.getByRole('link', { name: 'Take the list of plans along' }).count()).toBe(0);
});
