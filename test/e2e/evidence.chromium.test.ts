import { createHash } from 'node:crypto';
import { addDays, contentHash } from '@fairway/shared/plan';
import { sampleTriage } from '@fairway/shared/plan/sample.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeFindings, browserOf, launchBrowser, open } from './dashboard-driver.ts';
import { createPanelWorld, DANA, type PanelWorld } from './panel-world.ts';

const CANARY = 'the words of a confidential report';
const REPORT = { name: 'report.txt', mimeType: 'text/plain', buffer: Buffer.from(CANARY) };
const SHA256 = createHash('sha256').update(CANARY).digest('hex');

let world: PanelWorld;
let browser: Browser;
let panel: Page;
let planId = '';
/** Everything that panel and dashboard sent anywhere. */
const sent: string[] = [];

beforeAll(async () => {
  world = await createPanelWorld();
  browser = await launchBrowser();
  planId = crypto.randomUUID();
  await world.command(world.manager, planId, 'open_plan', {
    subjectId: world.dana.personId,
    triage: sampleTriage,
  });
  world.chrome.context.on('request', (request) => sent.push(request.postData() ?? ''));
  panel = await world.openPanel(await world.openProfile(DANA));
  await world.signIn(panel);
  await panel.getByRole('button', { name: 'My plans' }).click();
  await panel.getByRole('button', { name: /Dana Whitfield/ }).click();
});
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

const draft = async () =>
  (await world.server.call(world.manager, 'GET', `/v1/drafts/${planId}`)).body.content;

it('takes the hash of a file on the device and keeps it with the evidence', async () => {
  await panel.getByRole('button', { name: 'Add a concern' }).click();
  await panel.getByRole('button', { name: 'Name a file' }).click();
  const file = panel.getByRole('group', { name: 'File 1' });
  await file.getByLabel('Choose the file').setInputFiles(REPORT);
  await file.getByText(SHA256).waitFor();
  await expect.poll(() => file.getByLabel('Title').inputValue()).toBe('report.txt');
  await file.getByLabel('Link to it').fill('https://hr.example.com/files/7');
  await panel.getByRole('button', { name: 'Add a goal' }).click();
  await panel.getByRole('button', { name: 'Add a milestone' }).click();
  const milestone = panel.getByRole('group', { name: 'Milestone 1' });
  await milestone.getByLabel('What is reached').fill('75% of tickets in time');
  await milestone.getByLabel('By which day').fill(addDays(world.today, 30));
  await panel.getByText('Saved. Only you can see this draft.').waitFor();
  expect(await axeFindings(panel)).toEqual([]);
  await expect.poll(async () => (await draft()).goals[0]?.milestones?.[0]?.on).toBe(addDays(world.today, 30));
  expect((await draft()).concerns[0].evidence[0].files).toMatchObject([
    { title: 'report.txt', link: 'https://hr.example.com/files/7', sha256: SHA256 },
  ]);
});

it('shows it to the employee, who holds a file against it, and shows the milestone in the schedule', async () => {
  await run();
  const context = await browserOf(browser, world.server.url, world.dana);
  context.on('request', (request) => sent.push(request.postData() ?? ''));
  const page = await context.newPage();
  await open(page, '/my-plan');
  const link = page.getByRole('link', { name: 'report.txt' });
  expect(await link.getAttribute('href')).toBe('https://hr.example.com/files/7');
  expect(await link.getAttribute('rel')).toContain('noopener');
  await page.getByRole('button', { name: 'Check a file against this: report.txt' }).click();
  await page.getByLabel('Choose the file to check').setInputFiles(REPORT);
  await page.getByText('The same file', { exact: true }).waitFor();
  const other = { ...REPORT, buffer: Buffer.from(`${CANARY}.`) };
  await page.getByLabel('Choose the file to check').setInputFiles(other);
  await page.getByText('Not the same file', { exact: true }).waitFor();
  await page.locator('#check-ins').getByText('75% of tickets in time').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.goto(`/plans/${planId}/documents`);
  await page.getByText(SHA256).first().waitFor();
  await page.getByText('75% of tickets in time').first().waitFor();
  await context.close();
});

it('has a milestone ticked off in the talk, and never sends the file', async () => {
  await panel.reload();
  await panel.getByRole('button', { name: 'Log a check-in' }).first().click();
  await panel.getByLabel('75% of tickets in time').check();
  await panel.getByLabel('On track', { exact: true }).first().check();
  await panel.getByLabel('What you talked about').fill('Talked about the queue.');
  await panel.getByRole('button', { name: 'Log the check-in' }).click();
  await panel.getByText('Talked about the queue.').waitFor();
  const planOf = async () => (await world.server.call(world.manager, 'GET', `/v1/plans/${planId}`)).body.plan;
  await expect.poll(async () => (await planOf()).entries.length).toBe(1);
  const { entries, content } = await planOf();
  expect(entries[0].milestonesReached).toEqual([content.goals[0].milestones[0].id]);
  expect(sent.length).toBeGreaterThan(0);
  expect(sent.filter((body) => body.includes(CANARY))).toEqual([]);
});

/** Completes the draft that the panel began and takes it to the running plan. */
async function run(): Promise<void> {
  const { sampleContent } = await import('@fairway/shared/plan/sample.ts');
  const begun = await draft();
  const whole = sampleContent(world.today);
  const content = {
    ...whole,
    concerns: whole.concerns.map((concern) => ({
      ...concern,
      evidence: concern.evidence.map((one, index) =>
        index === 0 ? { ...one, files: begun.concerns[0].evidence[0].files } : one,
      ),
    })),
    goals: whole.goals.map((goal) => ({ ...goal, milestones: begun.goals[0].milestones })),
  };
  const version = { contentHash: contentHash(content) };
  await world.command(world.manager, planId, 'submit_draft', { content });
  await world.command(world.server.first, planId, 'approve', { ...version, timingLookedAt: true });
  await world.command(world.manager, planId, 'share', version);
  await world.command(world.manager, planId, 'launch', { happenedOn: world.today });
}
