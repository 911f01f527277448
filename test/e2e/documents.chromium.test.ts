import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

type Who = 'hr' | 'manager' | 'employee';

async function documentsOf(who: Who, plan: keyof DashboardWorld['plans'], width?: number): Promise<Page> {
  const context = await browserOf(browser, world.server.url, world[who], width);
  const page = await context.newPage();
  await open(page, `/plans/${world.plans[plan]}/documents`);
  return page;
}

const choices = (page: Page): Promise<string[]> =>
  page
    .getByRole('group', { name: 'Document' })
    .getByRole('radio')
    .evaluateAll((radios) => radios.map((radio) => (radio as HTMLInputElement).value));

const choose = (page: Page, id: string) => page.locator(`input[value="${id}"]`).check();

async function download(page: Page, button: string) {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await waiting;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

describe('the documents of a plan', () => {
  test('are seen as they print, without an accessibility violation, also on a phone', async () => {
    const page = await documentsOf('hr', 'closed');
    for (const id of await choices(page)) {
      await choose(page, id);
      await page.locator('.sheet h1').waitFor();
      expect(await axeFindings(page), id).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await page.title()).toBe('Documents · Fairway');
    await page.context().close();
  });

  test('print alone, without the page around them', async () => {
    const page = await documentsOf('employee', 'active');
    await page.emulateMedia({ media: 'print' });
    await page.locator('.sheet h1').waitFor();
    for (const around of ['header.top', '.page > header', '.documents > .fw-surface', '.sheet ~ *'])
      for (const part of await page.locator(around).all()) expect(await part.isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Print' }).count()).toBe(0);
    await page.context().close();
  });

  test('carry what the server has signed', async () => {
    const page = await documentsOf('employee', 'active');
    await page.getByText(/^fairway1\./).waitFor();
    await choose(page, 'copy');
    await page.getByRole('heading', { name: 'Your copy of the record' }).waitFor();
    await expect.poll(() => page.getByText(/^fairway1\./).count()).toBe(2);
    await page.context().close();
  });

  test('are kept as a Word file and as a page, with no name in the file’s', async () => {
    const page = await documentsOf('manager', 'active');
    await choose(page, 'check-in');
    const word = await download(page, 'Download for Word');
    expect(word.name).toBe(`check-in-${world.today}.docx`);
    expect(word.bytes.subarray(0, 2).toString()).toBe('PK');
    const kept = await download(page, 'Download as a page');
    expect(kept.name).toBe(`check-in-${world.today}.html`);
    expect(kept.bytes.toString()).toContain('<h1>Check-in</h1>');
    await page.context().close();
  });

  test('are made without fetching Word’s part before it is asked for', async () => {
    const context = await browserOf(browser, world.server.url, world.hr);
    const page = await context.newPage();
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await open(page, `/plans/${world.plans.active}/documents`);
    await page.locator('.sheet h1').waitFor();
    const before = fetched.filter((path) => path.includes('/assets/file-'));
    await download(page, 'Download for Word');
    expect(before).toEqual([]);
    expect(fetched.filter((path) => path.includes('/assets/file-'))).not.toEqual([]);
    await context.close();
  });

  test('are for each only what is theirs', async () => {
    const own = await documentsOf('employee', 'active');
    expect(await choices(own)).toEqual(['plan-as-shared', 'plan-today', 'check-in', 'copy']);
    await own.context().close();
    const foreign = await documentsOf('employee', 'evaluating');
    await foreign.getByText('Nothing here').waitFor();
    await foreign.context().close();
  });
});
