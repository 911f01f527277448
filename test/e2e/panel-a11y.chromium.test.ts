import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, launchChromium } from '../support/browsers.ts';
import { axeFindings } from './dashboard-driver.ts';
import { createDashboardWorld, type DashboardWorld } from './dashboard-world.ts';
import { allowSignIn } from './panel-world.ts';

/** As narrow as a side panel gets. */
const NARROW = 320;

let world: DashboardWorld;
let chrome: Chromium;
let panel: Page;

beforeAll(async () => {
  world = await createDashboardWorld();
  chrome = await launchChromium();
  panel = await chrome.context.newPage();
  await panel.setViewportSize({ width: 400, height: 860 });
  await panel.goto(`${chrome.origin}/sidepanel.html`);
});
afterAll(async () => {
  await chrome?.close();
  await world?.close();
});

/** Looks at the screen as it stands, in both themes and as narrow as a panel gets. */
async function look(screen: string): Promise<void> {
  expect(await axeFindings(panel), screen).toEqual([]);
  await panel.setViewportSize({ width: NARROW, height: 860 });
  expect(await panel.evaluate(() => document.documentElement.scrollWidth), screen).toBeLessThanOrEqual(
    NARROW,
  );
  await panel.setViewportSize({ width: 400, height: 860 });
}

const press = (name: string | RegExp) => panel.getByRole('button', { name, exact: true }).click();
const heading = (name: string | RegExp) => panel.getByRole('heading', { name, exact: true }).waitFor();

test('signing in has no accessibility violation', async () => {
  await heading('Sign in');
  await look('sign-in');
  await panel.getByLabel('Your organisation’s Fairway server').fill(world.server.url);
  await press('Sign in');
  await panel.locator('.panel-code').waitFor();
  await look('the code');
  await allowSignIn(world.server, world.manager, panel);
  await panel.getByText('Find one of your people').waitFor();
  await look('no person on the page');
  await press('Settings');
  await heading('Account');
  await look('settings');
});

test.each([
  ['Ines Duarte', 'Before you send it'],
  ['Tomas Novak', 'With HR for review'],
  ['Noor Haddad', 'Approved: share it next'],
  ['Sam Weber', 'Launch meeting'],
  ['Eli Okafor', 'Logged so far'],
  ['Jonas Berg', 'With HR: the outcome'],
])('the plan of %s and its dialogs have none, and fit a narrow panel', async (name, step) => {
  await press('My plans');
  await heading('My plans');
  await look('my plans');
  await press(new RegExp(name));
  await heading(step);
  for (const button of [
    'Add an expectation',
    'Add a concern',
    'Add a goal',
    'Add support',
    'Add earlier feedback',
  ])
    if (await panel.getByRole('button', { name: button }).count()) await press(button);
  for (const fold of await panel.locator('details:not([open]) > summary').all()) await fold.click();
  await look(`the plan of ${name}`);
  for (const opener of [
    'Discard the draft',
    'Take back to change it',
    'They declined',
    'did not happen',
    'Say why',
    'Move the one',
  ]) {
    const button = panel.getByRole('button', { name: opener }).first();
    if (!(await button.count())) continue;
    await button.click();
    await panel.getByRole('dialog').waitFor();
    await look(`${opener}, open`);
    await panel.keyboard.press('Escape');
    await panel.getByRole('dialog').waitFor({ state: 'detached' });
  }
});

test('the forms of a running plan have none', async () => {
  await press('My plans');
  await press(/Eli Okafor/);
  await press('Log a check-in');
  await heading(/Check-in with/);
  await look('the check-in');
  await press('Back to the plan');
  await press('Evaluate the goals');
  await heading('Evaluate the goals');
  await look('the evaluation');
});
