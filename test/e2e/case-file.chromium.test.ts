import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings, browserOf, launchBrowser, open } from './dashboard-driver.ts';
import { createDashboardWorld, type DashboardWorld } from './dashboard-world.ts';

let world: DashboardWorld;
let browser: Browser;
let folder: string;

beforeAll(async () => {
  world = await createDashboardWorld();
  browser = await launchBrowser();
  folder = mkdtempSync(join(tmpdir(), 'fairway-case-'));
});
afterAll(async () => {
  await browser?.close();
  await world?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function dialogOf(who: 'hr' | 'manager' | 'employee', path: string): Promise<Page> {
  const page = await (await browserOf(browser, world.server.url, world[who])).newPage();
  await open(page, path);
  await page.getByRole('button', { name: 'Case file' }).click();
  await page.getByRole('dialog', { name: 'Case file' }).waitFor();
  return page;
}

/** Downloads the case and unpacks it as a person would. Gives back the names in it. */
async function downloaded(page: Page): Promise<{ root: string; names: string[]; texts: string }> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: 'Download' }).click();
  const file = await waiting;
  await page.getByText('The case file is in your downloads').waitFor();
  const unpacked = unzipSync(await readFile(await file.path()));
  for (const [name, bytes] of Object.entries(unpacked)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  const root = file.suggestedFilename().replace(/\.zip$/, '');
  const names = Object.keys(unpacked).map((name) => name.slice(root.length + 1));
  const texts = Object.entries(unpacked)
    .filter(([name]) => !name.endsWith('.docx') && !name.endsWith('verify.html'))
    .map(([, bytes]) => new TextDecoder().decode(bytes))
    .join('\n');
  return { root: join(folder, root), names, texts };
}

describe('a case file', () => {
  test('of a closed plan is taken away by HR and checked on the page that is in it, without a server', async () => {
    const page = await dialogOf('hr', `/plans/${world.plans.closed}`);
    expect(await axeFindings(page)).toEqual([]);
    const { root, names } = await downloaded(page);
    expect(names).toEqual(
      expect.arrayContaining([
        ...['README.txt', 'record.json', 'checkpoints.txt', 'chronology.csv', 'verify.html'],
        ...['pages/the-record.html', 'pages/copy.html', 'letters/letter-1.docx'],
      ]),
    );
    const offline = await browser.newContext({ offline: true });
    const checker = await offline.newPage();
    await checker.goto(pathToFileURL(join(root, 'verify.html')).href);
    await checker.locator('input[aria-label="The record"]').setInputFiles(join(root, 'record.json'));
    await checker.getByText('Nothing in the record contradicts itself').waitFor();
    await checker
      .locator('input[aria-label="Files with checkpoints"]')
      .setInputFiles(join(root, 'checkpoints.txt'));
    await checker.getByText('The record holds').waitFor();
    await checker.goto(pathToFileURL(join(root, 'pages/the-record.html')).href);
    expect(await checker.locator('h1').textContent()).toBe('The record, entry by entry');
    await offline.close();
    await page.context().close();
  });

  test('for the employee has the same files from HR and from the employee, and nothing withheld', async () => {
    const fromHr = await dialogOf('hr', `/plans/${world.plans.active}`);
    await fromHr.locator('input[value="employee"]').check();
    const hr = await downloaded(fromHr);
    const fromEmployee = await dialogOf('employee', '/my-plan');
    expect(await fromEmployee.getByRole('dialog').getByRole('radio').count()).toBe(0);
    const employee = await downloaded(fromEmployee);
    expect(hr.names).toEqual(employee.names);
    for (const { texts } of [hr, employee]) {
      expect(texts).toContain('This is for the employee');
      expect(texts).not.toMatch(/timing_looked_at|draft_submitted/);
    }
    await fromHr.context().close();
    await fromEmployee.context().close();
  });

  test('that cannot be made says so and what to do, and leaves nothing behind', async () => {
    const page = await dialogOf('manager', `/plans/${world.plans.active}`);
    await page.route('**/case?audience=*', (route) => route.abort());
    await page.getByRole('dialog').getByRole('button', { name: 'Download' }).click();
    await page.getByText('The server could not be reached').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.unroute('**/case?audience=*');
    expect((await downloaded(page)).names).toContain('record.json');
    await page.context().close();
  });
});
