import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings, browserOf, launchBrowser, open, send, settled } from './dashboard-driver.ts';
import { createDashboardWorld, type DashboardWorld } from './dashboard-world.ts';

let world: DashboardWorld;
let browser: Browser;
beforeAll(async () => {
  world = await createDashboardWorld();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

const signedIn = async (who: 'hr' | 'manager' | 'employee', width?: number): Promise<Page> =>
  (await browserOf(browser, world.server.url, world[who], width)).newPage();

test('the employee asks HR to get in touch; HR is told and takes it up; the manager sees the page they saw before', async () => {
  const manager = await signedIn('manager');
  await open(manager, `/plans/${world.plans.active}`);
  await manager.waitForLoadState('networkidle');
  const before = await manager.locator('main').innerHTML();

  const employee = await signedIn('employee', 375);
  await open(employee, '/my-plan');
  await employee.getByRole('button', { name: 'Ask HR to get in touch' }).click();
  expect(await employee.getByRole('dialog').locator('input, textarea').count()).toBe(0);
  expect(await axeFindings(employee, '[role=dialog], dialog')).toEqual([]);
  await send(employee, 'Ask HR');
  await employee.getByText('HR has been told and will come to you.').waitFor();
  await employee.emulateMedia({ media: 'print' });
  expect(await employee.getByText('You asked HR to get in touch').isVisible()).toBe(false);

  const hr = await signedIn('hr');
  await open(hr, '/');
  await hr.getByRole('button', { name: '1 Ask HR to talk' }).click();
  await hr.getByRole('link', { name: 'Get in touch' }).click();
  await hr.getByText('The employee asked HR to get in touch').first().waitFor();
  expect(await axeFindings(hr)).toEqual([]);
  await hr.getByRole('button', { name: 'Mark as taken up' }).click();
  await send(hr, 'Taken up');
  await hr.getByRole('button', { name: 'Mark as taken up' }).waitFor({ state: 'detached' });

  await employee.emulateMedia({ media: 'screen' });
  await employee.reload();
  await settled(employee);
  await employee.getByText('HR took up your last request on').waitFor();

  await manager.reload();
  await settled(manager);
  await manager.waitForLoadState('networkidle');
  expect(await manager.locator('main').innerHTML()).toBe(before);
});

test('somebody in HR reads on the dashboard who else was let into HR', async () => {
  const ines = await world.server.join('Ines Roth', ['hr']);
  const page = await (await browserOf(browser, world.server.url, ines)).newPage();
  await open(page, '/');
  await page.getByText('Hana Marek made a link to an HR account for Ines Roth').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  const hr = await signedIn('hr');
  await open(hr, '/');
  expect(await hr.getByText('New in HR').count()).toBe(0);
});

test('a new password ends the other sessions, and every session ends at once when asked', async () => {
  const noa = await world.server.join('Noa Lind', ['employee']);
  const context = await browserOf(browser, world.server.url, noa, 375);
  const page = await context.newPage();
  await open(page, '/my-plan');
  await page.getByRole('link', { name: 'Noa Lind' }).click();
  await page.getByRole('heading', { name: 'Your account' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByLabel('Your present password').fill(noa.password);
  await page.getByLabel('Your new password').fill('too short');
  await page.getByRole('button', { name: 'Change the password' }).click();
  await page.locator('[aria-invalid=true]').and(page.getByLabel('Your new password')).waitFor();
  await page.getByLabel('Your new password').fill('another horse battery staple');
  await page.getByRole('button', { name: 'Change the password' }).click();
  await page.getByText('You are signed out everywhere else.').waitFor();
  expect((await world.server.call(noa, 'GET', '/v1/me')).status).toBe(401);
  await page.reload();
  await page.getByRole('button', { name: 'Sign out everywhere' }).click();
  await page.getByRole('button', { name: 'Sign in' }).waitFor();
});
