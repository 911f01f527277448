import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserOf, dialog, launchBrowser, open, send, signInOn } from './dashboard-driver.ts';
import { createDashboardWorld, type DashboardWorld } from './dashboard-world.ts';
import { typesOf } from './record.ts';

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

/** The employee's own page, in a browser of theirs. */
const ownPage = async () => {
  const context = await browserOf(browser, world.server.url, world.employee);
  const page = await context.newPage();
  await open(page, '/my-plan');
  return { context, page };
};
const eventsOf = (planId: string) => typesOf(world.server.folder, planId);

describe('nothing typed is lost and nothing is recorded twice', () => {
  test('offline: the text stays, also when the dialog is closed, and goes out later', async () => {
    const { context, page } = await ownPage();
    const before = await eventsOf(world.plans.active);
    await page.getByRole('button', { name: 'Add your own entry' }).click();
    await dialog(page).getByLabel('What you want on the record').fill('The second queue is covered.');
    await context.setOffline(true);
    await page.getByText('You are offline').waitFor();
    await dialog(page).getByRole('button', { name: 'Add', exact: true }).click();
    await dialog(page).getByText('The server could not be reached.').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Add your own entry' }).click();
    await expect
      .poll(() => dialog(page).getByLabel('What you want on the record').inputValue())
      .toBe('The second queue is covered.');
    await context.setOffline(false);
    await send(page, 'Add');
    expect(await eventsOf(world.plans.active)).toEqual([...before, 'own_entry_added']);
    await context.close();
  });

  test('signed out while typing: the text waits for the next sign-in', async () => {
    const { context, page } = await ownPage();
    const before = await eventsOf(world.plans.active);
    await page.getByRole('button', { name: 'Add your own entry' }).click();
    await dialog(page).getByLabel('What you want on the record').fill('The report was read together.');
    await page.evaluate(() =>
      fetch('/api/auth/sign-out', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{}',
      }),
    );
    await dialog(page).getByRole('button', { name: 'Add', exact: true }).click();
    await dialog(page).getByText('You are signed out').waitFor();
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    await signInOn(page, world.employee);
    await page.getByRole('button', { name: 'Add your own entry' }).click();
    await expect
      .poll(() => dialog(page).getByLabel('What you want on the record').inputValue())
      .toBe('The report was read together.');
    await send(page, 'Add');
    expect(await eventsOf(world.plans.active)).toEqual([...before, 'own_entry_added']);
    await context.close();
  });

  test('an answer that gets lost: sending again records nothing a second time', async () => {
    const { context, page } = await ownPage();
    const before = await eventsOf(world.plans.active);
    await page.route(
      '**/v1/commands',
      async (route) => {
        await route.fetch();
        await route.abort();
      },
      { times: 1 },
    );
    await page.getByRole('button', { name: 'Ask about this' }).first().click();
    await dialog(page).getByLabel('Your question').fill('Does Monday count?');
    await dialog(page).getByRole('button', { name: 'Ask', exact: true }).click();
    await dialog(page).getByText('The server could not be reached.').waitFor();
    await send(page, 'Ask');
    expect(await eventsOf(world.plans.active)).toEqual([...before, 'question_asked']);
    await context.close();
  });
});
