import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '@fairway/api/entry/server.ts';
import { readSettings } from '@fairway/api/entry/settings.ts';
import { EXTENSION_CLIENT_ID } from '@fairway/shared/contract';
import { createClient } from '@libsql/client';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PASSWORD } from '../support/server.ts';
import { browserOf, launchBrowser, open, settled, signInOn } from './dashboard-driver.ts';
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

/** The kinds of event that the record holds of a plan, in their order, read through a fresh connection. */
async function eventsOf(planId: string): Promise<string[]> {
  const client = createClient({ url: `file:${join(world.server.folder, 'fairway.db')}` });
  const { rows } = await client.execute({
    sql: 'select type from plan_event where plan_id = ? order by coalesce(after_seq + 0.5, seq)',
    args: [planId],
  });
  client.close();
  return rows.map(({ type }) => String(type));
}

const signedIn = async (who: 'hr' | 'manager' | 'employee' | 'reader', width?: number) => {
  const context = await browserOf(browser, world.server.url, world[who], width);
  return { context, page: await context.newPage() };
};

const dialog = (page: Page) => page.getByRole('dialog');

/** Presses the button that sends the dialog's form, and waits until the record has it. */
async function send(page: Page, button: string): Promise<void> {
  await dialog(page).getByRole('button', { name: button, exact: true }).click();
  await dialog(page).waitFor({ state: 'detached' });
}

test('a plan goes from review to its outcome, each by whose turn it is', async () => {
  const id = world.plans.shared;
  const hr = await signedIn('hr');
  const manager = await signedIn('manager');
  const employee = await signedIn('reader', 375);

  // the employee, on a phone: receipt is not agreement, and that stands above the button
  await open(employee.page, '/my-plan');
  await employee.page.getByRole('button', { name: 'Say that you received it' }).click();
  const form = dialog(employee.page);
  const notice = form.getByText('Receipt, not agreement');
  const submit = form.getByRole('button', { name: 'Record my answer' });
  const [above, below] = await Promise.all([notice.boundingBox(), submit.boundingBox()]);
  expect(above!.y).toBeLessThan(below!.y);
  await submit.click();
  await form.getByText('Your answer is not complete.').waitFor();
  await form.getByLabel('I received the plan').check();
  await form.getByLabel('A statement of your own').fill('Two of these weeks I covered two queues.');
  await send(employee.page, 'Record my answer');
  await employee.page.getByText('acknowledged receipt, which is not agreement').waitFor();
  await employee.page.getByRole('button', { name: 'Add your view' }).click();
  await form.getByLabel('How you see it').fill('The cover on Mondays is missing.');
  await send(employee.page, 'Record my view');

  // the manager: launch, then a check-in with a value
  await open(manager.page, `/plans/${id}`);
  await manager.page.getByText('The cover on Mondays is missing.').first().waitFor();
  await manager.page.getByRole('button', { name: 'Record the launch meeting' }).click();
  await send(manager.page, 'Record and start');
  await manager.page.getByText('Day 1 of 60').waitFor();
  await manager.page.getByRole('button', { name: 'Log a check-in', exact: true }).click();
  await dialog(manager.page).getByLabel('What you talked about').fill('Set up the Monday cover.');
  await dialog(manager.page).getByLabel('Status').selectOption({ label: 'On track' });
  await dialog(manager.page).getByLabel('Value in %').fill('71.5');
  await send(manager.page, 'Log the check-in');
  await manager.page.getByText('Last recorded: 71.5 %').waitFor();

  // evaluation and proposal
  await manager.page.getByText('What else you can do').click();
  await manager.page.getByRole('button', { name: 'Evaluate' }).click();
  await dialog(manager.page).getByLabel('Met', { exact: true }).check();
  await send(manager.page, 'Record the evaluation');
  await manager.page.getByRole('button', { name: 'Propose an outcome' }).click();
  await dialog(manager.page).getByLabel(/^Met/).check();
  await dialog(manager.page).getByLabel('Why').fill('The goal is met on its own measure.');
  await dialog(manager.page).getByLabel('Day on which you look back together').fill('2099-01-01');
  await send(manager.page, 'Send to HR');
  expect(await manager.page.getByRole('button', { name: 'Confirm the outcome' }).count()).toBe(0);

  // the employee does not see the proposal; HR confirms it
  await employee.page.reload();
  await settled(employee.page);
  expect(await employee.page.getByText('Proposed outcome').count()).toBe(0);
  await open(hr.page, `/plans/${id}`);
  await hr.page.getByRole('button', { name: 'Confirm the outcome' }).click();
  await send(hr.page, 'Confirm');
  await hr.page.getByRole('heading', { name: 'Outcome: met' }).waitFor();
  await employee.page.reload();
  await employee.page.getByRole('heading', { name: 'Outcome: met' }).waitFor();

  expect((await eventsOf(id)).slice(-8)).toEqual([
    'plan_shared',
    'receipt_answered',
    'employee_view_given',
    'plan_launched',
    'check_in_held',
    'plan_evaluated',
    'outcome_proposed',
    'outcome_confirmed',
  ]);
  await Promise.all([hr, manager, employee].map(({ context }) => context.close()));
});

test('HR finds what waits for review on the dashboard, and approves only after looking at the timing', async () => {
  const { context, page } = await signedIn('hr');
  await open(page, '/');
  await page.getByRole('button', { name: /In review/ }).click();
  const rows = page.getByRole('table').getByRole('row');
  expect(await rows.count()).toBe(2);
  await rows.getByRole('link', { name: 'Tomas Novak' }).click();
  await page.getByRole('button', { name: 'Approve', exact: true }).click();
  await dialog(page).getByRole('button', { name: 'Approve', exact: true }).click();
  await dialog(page).getByText('Look at the timing first').waitFor();
  expect(await eventsOf(world.plans.review)).not.toContain('plan_approved');
  await dialog(page).getByLabel('I looked at the timing').check();
  await send(page, 'Approve');
  await page.getByText('Approved. The manager can share it now.').waitFor();
  expect((await eventsOf(world.plans.review)).slice(-2)).toEqual(['timing_looked_at', 'plan_approved']);
  await context.close();
});

describe('nothing typed is lost and nothing is recorded twice', () => {
  test('offline: the text stays, also when the dialog is closed, and goes out later', async () => {
    const { context, page } = await signedIn('employee');
    await open(page, '/my-plan');
    const before = await eventsOf(world.plans.active);
    await page.getByRole('button', { name: 'Add your own entry' }).click();
    await dialog(page).getByLabel('What you want on the record').fill('The second queue is covered.');
    await context.setOffline(true);
    await page.getByText('You are offline').waitFor();
    await dialog(page).getByRole('button', { name: 'Add', exact: true }).click();
    await dialog(page).getByText('The server could not be reached.').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Add your own entry' }).click();
    expect(await dialog(page).getByLabel('What you want on the record').inputValue()).toBe(
      'The second queue is covered.',
    );
    await context.setOffline(false);
    await send(page, 'Add');
    expect(await eventsOf(world.plans.active)).toEqual([...before, 'own_entry_added']);
    await context.close();
  });

  test('signed out while typing: the text waits for the next sign-in', async () => {
    const { context, page } = await signedIn('employee');
    await open(page, '/my-plan');
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
    expect(await dialog(page).getByLabel('What you want on the record').inputValue()).toBe(
      'The report was read together.',
    );
    await send(page, 'Add');
    expect(await eventsOf(world.plans.active)).toEqual([...before, 'own_entry_added']);
    await context.close();
  });

  test('an answer that gets lost: sending again records nothing a second time', async () => {
    const { context, page } = await signedIn('employee');
    await open(page, '/my-plan');
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
    expect(await page.getByLabel('Set-up code').inputValue()).toBe(server.setupCode);
    expect(page.url()).toBe(`${server.url}/setup`);
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

test('a goal is checked on the device alone', async () => {
  const context = await browserOf(browser, world.server.url);
  const page = await context.newPage();
  await open(page, '/check-a-goal');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const goal = page.getByRole('textbox', { name: 'Goal' });
  await goal.fill('Be more proactive');
  await page.getByText('Time-bound').waitFor();
  const missing = page.locator('.fw-letter[data-state="missing"]');
  expect(await missing.count()).toBeGreaterThanOrEqual(2);
  expect(await page.locator('mark').count()).toBeGreaterThan(0);
  // the underlines lie exactly on the words, also over many lines and in a narrow window
  await goal.fill('Be more proactive and improve communication. '.repeat(12));
  for (const width of [1200, 320]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await page.locator('.fw-mirror').boundingBox()).toEqual(await goal.boundingBox());
    expect(await goal.evaluate((field) => field.scrollHeight - field.clientHeight)).toBe(0);
  }
  await goal.fill('Be more proactive');
  await page.getByRole('button', { name: 'Use this' }).click();
  expect(await goal.inputValue()).toContain('[');
  await goal.fill('Answer 90% of assigned tickets within 8 working hours by 31 March 2027, up from 62%.');
  expect(await missing.count()).toBe(0);
  expect(requests).toEqual([]);
  await context.close();
});
