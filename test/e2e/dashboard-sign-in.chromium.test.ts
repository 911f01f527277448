import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '@fairway/api/entry/server.ts';
import { readSettings } from '@fairway/api/entry/settings.ts';
import { EXTENSION_CLIENT_ID } from '@fairway/shared/contract';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PASSWORD } from '../support/server.ts';
import { browserOf, dialog, launchBrowser, open, signInOn } from './dashboard-driver.ts';
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

const signedIn = async (who: 'hr' | 'manager') => {
  const context = await browserOf(browser, world.server.url, world[who]);
  return { context, page: await context.newPage() };
};

describe('who comes in', () => {
  test('a plan’s address asks for sign-in in its place; a foreign and a missing plan look the same', async () => {
    const context = await browserOf(browser, world.server.url);
    const page = await context.newPage();
    await open(page, `/plans/${world.plans.active}`);
    expect(await page.getByText('Eli Okafor').count()).toBe(0);
    await signInOn(page, { ...world.manager, password: 'not the password' });
    await page.getByText('E-mail and password do not belong together').waitFor();
    await signInOn(page, world.manager);
    await page.getByRole('heading', { name: 'Eli Okafor' }).waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    await signInOn(page, world.reader);
    await page.getByRole('button', { name: 'Sign out' }).waitFor();
    const said = [];
    for (const id of [world.plans.active, crypto.randomUUID()]) {
      await open(page, `/plans/${id}`);
      await page.getByText('Nothing here').waitFor();
      said.push(await page.locator('main').textContent());
    }
    expect(said[0]).toBe(said[1]);
    await context.close();
  });

  test('the first visit sets up the organisation, and the code leaves the address', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fairway-'));
    const server = await startServer(readSettings({ FAIRWAY_DATA: folder, PORT: '0' }), {});
    const context = await browserOf(browser, server.url);
    const page = await context.newPage();
    await open(page, '/');
    await page.getByText('This server is new').waitFor();
    await open(page, `/setup#code=${server.setupCode}`);
    await page.waitForURL(`${server.url}/setup`);
    await expect.poll(() => page.getByLabel('Set-up code').inputValue()).toBe(server.setupCode);
    await page.getByRole('button', { name: 'Set up' }).click();
    await page.getByText('Organisation is empty.').waitFor();
    await page.getByLabel('Organisation').fill('Acme');
    await page.getByLabel('Time zone').selectOption('Europe/Prague');
    await page.getByLabel('Your name').fill('Hana Marek');
    await page.getByLabel('Your e-mail').fill('hana@acme.example');
    await page.getByLabel('Password').fill('short');
    await page.getByRole('button', { name: 'Set up' }).click();
    await page.getByText('Password is shorter than 12 characters.').waitFor();
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Set up' }).click();
    await page.getByText('No plans yet').waitFor();
    await context.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('HR makes a single-use link; the employee chooses a password with it, once', async () => {
    const { context, page } = await signedIn('hr');
    await open(page, '/people');
    await page.getByLabel('Find').fill('raman');
    await page.getByRole('button', { name: 'Access: Priya Raman' }).click();
    await dialog(page).getByRole('button', { name: 'Make an invitation link' }).click();
    const link = await dialog(page).getByLabel('Invitation link').inputValue();
    await context.close();

    const own = await browserOf(browser, world.server.url, undefined, 375);
    const phone = await own.newPage();
    await open(phone, link);
    await phone.getByLabel('Your e-mail').fill('priya@acme.example');
    await phone.getByLabel('Choose a password').fill(PASSWORD);
    await phone.getByRole('button', { name: 'Continue' }).click();
    await phone.getByText('Nothing is shared with you').waitFor();
    await own.close();

    const other = await browserOf(browser, world.server.url);
    const again = await other.newPage();
    await open(again, link);
    await again.getByText('This link does not work any more').waitFor();
    await other.close();
  });

  test.each([
    { answer: 'Yes, connect', said: 'You can close this tab', status: 200 },
    { answer: 'No, this is not mine', said: 'Nothing was let in', status: 400 },
  ])('the extension asks to come in, and the person answers: $answer', async ({ answer, said, status }) => {
    const call = (path: string, body: object) => world.server.call(undefined, 'POST', path, body);
    const { body } = await call('/api/auth/device/code', { client_id: EXTENSION_CLIENT_ID });
    const { context, page } = await signedIn('manager');
    await open(page, `/device?user_code=${body.user_code}`);
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByText('Does the extension show this code?').waitFor();
    await page.getByRole('button', { name: answer }).click();
    await page.getByText(said).waitFor();
    const token = await call('/api/auth/device/token', {
      grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
      device_code: body.device_code,
      client_id: EXTENSION_CLIENT_ID,
    });
    expect(token.status).toBe(status);
    await context.close();
  });
});
