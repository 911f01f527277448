import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings, browserOf, launchBrowser, open } from './dashboard-driver.ts';
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

type Who = 'hr' | 'manager' | 'employee' | 'reader';
type PlanName = keyof DashboardWorld['plans'];

const planPaths = (...names: PlanName[]) => names.map((name) => `/plans/${world.plans[name]}`);

test.each<[Who | 'nobody', () => string[]]>([
  ['nobody', () => ['/', '/sign-in', '/setup', '/check-a-goal', '/invitation/used', '/nowhere']],
  ['hr', () => ['/', '/people', '/my-plan', ...planPaths('review', 'evaluating', 'closed')]],
  ['manager', () => ['/', '/device?user_code=ABCD-1234', ...planPaths('draft', 'approved', 'active')]],
  ['employee', () => ['/my-plan', '/', ...planPaths('active')]],
  ['reader', () => ['/my-plan', ...planPaths('active')]],
])(
  'the pages of %s have no accessibility violation, fit a phone, and tell nothing in their title',
  async (who, paths) => {
    const names = [world.hr, world.manager, world.employee, world.reader].map(({ name }) => name);
    const context = await browserOf(browser, world.server.url, who === 'nobody' ? undefined : world[who]);
    const page = await context.newPage();
    for (const path of paths()) {
      await open(page, path);
      const title = await page.title();
      expect(title).toMatch(/ · Fairway$/);
      for (const name of names) expect(title).not.toContain(name);
      expect(title.toLowerCase()).not.toContain('plan');
      expect(await axeFindings(page), path).toEqual([]);
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
      await page.setViewportSize({ width: 1200, height: 900 });
    }
    await context.close();
  },
);

test.each<[Who, PlanName]>([
  ['hr', 'review'],
  ['manager', 'approved'],
  ['manager', 'active'],
  ['hr', 'active'],
  ['employee', 'active'],
  ['reader', 'shared'],
  ['hr', 'evaluating'],
])(
  'every dialog of %s on the plan that is %s is free of violations and gives the focus back',
  async (who, plan) => {
    const context = await browserOf(browser, world.server.url, world[who], 480);
    const page = await context.newPage();
    await open(page, `/plans/${world.plans[plan]}`);
    const more = page.getByText('What else you can do');
    if (await more.count()) await more.click();
    const buttons = page.locator('.next-step button');
    const count = await buttons.count();
    expect(count).toBeGreaterThan(0);
    for (let index = 0; index < count; index++) {
      const button = buttons.nth(index);
      const name = await button.textContent();
      await button.click();
      const dialog = page.getByRole('dialog');
      await dialog.waitFor();
      expect(await axeFindings(page, 'dialog'), `${name}`).toEqual([]);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      expect(await button.evaluate((node) => node === document.activeElement), `${name}`).toBe(true);
    }
    await context.close();
  },
);

test('colours change with the theme at once, with no frame of one in the other', async () => {
  const context = await browserOf(browser, world.server.url);
  const page = await context.newPage();
  await open(page, '/sign-in');
  await page.emulateMedia({ colorScheme: 'light' });
  const moving = await page.evaluate(() => {
    const button = document.querySelector('button')!;
    const before = getComputedStyle(button).color;
    document.documentElement.dataset.theme = 'dark';
    return {
      isChanged: getComputedStyle(button).color !== before,
      animations: document.getAnimations().length,
    };
  });
  expect(moving).toEqual({ isChanged: true, animations: 0 });
  await context.close();
});
