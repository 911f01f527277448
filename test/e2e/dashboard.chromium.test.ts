import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browserOf, dialog, launchBrowser, open, send, settled } from './dashboard-driver.ts';
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

const signedIn = async (who: 'hr' | 'manager' | 'employee' | 'reader', width?: number) => {
  const context = await browserOf(browser, world.server.url, world[who], width);
  return { context, page: await context.newPage() };
};
const eventsOf = (planId: string) => typesOf(world.server.folder, planId);

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
  await expect.poll(() => rows.count()).toBe(2);
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

test('closed plans are asked for when they are wanted, and found by name', async () => {
  const { page, context } = await signedIn('hr');
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname, searchParams } = new URL(request.url());
    if (pathname === '/v1/plans') asked.push(searchParams.get('status') ?? 'all');
  });
  await open(page, '/');
  const closed = page.getByRole('rowheader', { name: 'Lucia Romano' });
  await page.getByRole('rowheader').first().waitFor();
  expect(await closed.count()).toBe(0);
  expect(asked).toEqual(['open']);
  await page.getByLabel('Show').selectOption({ label: 'All, closed ones too' });
  await closed.waitFor();
  await page.getByLabel('Find').fill('lucia');
  await page.getByText('1 shown').waitFor();
  expect(asked).toEqual(['open', 'closed']);
  await page.getByLabel('Show').selectOption({ label: 'All that are open' });
  await page.getByText('None of these').waitFor();
  await context.close();
});
