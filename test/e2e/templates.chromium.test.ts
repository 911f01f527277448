import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Account, startTestServer, type TestServer } from '../support/server.ts';
import { axeFindings, browserOf, launchBrowser, open } from './dashboard-driver.ts';

let server: TestServer;
let manager: Account;
let browser: Browser;

beforeAll(async () => {
  server = await startTestServer();
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
const row = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name });

describe('templates', () => {
  test('are changed by HR as new versions, and an old one can be taken up again', async () => {
    const page = await pageOf(server.first, '/templates');
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('link', { name: 'Attendance' }).click();
    await page.getByRole('heading', { level: 1, name: 'Attendance' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByLabel('Usual length').fill('3');
    await page.getByRole('button', { name: 'Save as a new version' }).click();
    await page.getByText('Usual length is below 7.').waitFor();
    await page.getByLabel('Usual length').fill('45');
    await page.getByRole('button', { name: 'Save as a new version' }).click();
    await row(page, 'Attendance').getByText('45 days').waitFor();

    await page.getByRole('link', { name: 'Attendance' }).click();
    await page.getByRole('button', { name: 'Fill in version 0' }).click();
    await expect.poll(() => page.getByLabel('Usual length').inputValue()).toBe('30');
    await page.getByRole('button', { name: 'Save as a new version' }).click();
    await row(page, 'Attendance').getByText('30 days').waitFor();
    await expect.poll(() => row(page, 'Attendance').textContent()).toMatch(/2, .* by Hana/);
    await page.context().close();
  });

  test('go out as a file and come in from one, not offered until HR says so', async () => {
    const page = await pageOf(server.first, '/templates/sales');
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export as a file' }).click();
    const file = await waiting;
    expect(file.suggestedFilename()).toBe('template-sales.json');
    const exported = JSON.parse(await readFile(await file.path(), 'utf8'));
    expect(exported.template.name).toBe('Sales');

    exported.template.name = 'Sales in shops';
    const path = join(tmpdir(), `template-${crypto.randomUUID()}.json`);
    await writeFile(path, JSON.stringify(exported));
    await open(page, '/templates');
    await page.locator('input[type=file]').setInputFiles(path);
    await page.getByRole('heading', { level: 1, name: 'Sales in shops' }).waitFor();
    await open(page, '/templates');
    await row(page, 'Sales in shops').getByText('Not offered').waitFor();

    await writeFile(path, '{"format":"something else"}');
    await page.locator('input[type=file]').setInputFiles(path);
    await page.getByText('This file is not a template').waitFor();
    await page.context().close();
  });

  test('give managers blank forms with the letterhead that HR has set, and nothing to change', async () => {
    const page = await pageOf(server.first, '/templates');
    await page.getByLabel('Lines under the name').fill('12 Harbour Street\nBristol');
    await page.getByRole('button', { name: 'Save the letterhead' }).click();
    await page.getByText('Saved', { exact: true }).waitFor();
    await page.context().close();

    const theirs = await pageOf(manager, '/blank-forms');
    await theirs.getByText('12 Harbour Street').waitFor();
    await theirs.getByRole('radio', { name: /^Sales/ }).check();
    await theirs.getByText('Usual length').waitFor();
    expect(await axeFindings(theirs)).toEqual([]);
    await open(theirs, '/templates');
    await theirs.getByText('Nothing here').waitFor();
    expect(await theirs.getByRole('link', { name: 'Templates' }).count()).toBe(0);
    await theirs.context().close();
  });
});
