import { addDays, COMMANDS, type CommandType, contentHash, type Day } from '@fairway/shared/plan';
import { sampleContent, sampleLighter, sampleTriage } from '@fairway/shared/plan/sample.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SCREENS } from '../../plan/screens.ts';
import { type Account, startTestServer, type TestServer } from '../../support/server.ts';
import { browserOf, launchBrowser, settled } from '../dashboard-driver.ts';
import { timesDone } from '../record.ts';
import { perform } from './perform.ts';
import * as steps from './steps.ts';

/** A Monday; the server's day is moved by hand. */
const START = '2026-03-09';
const content = sampleContent(START);
const version = { contentHash: contentHash(content) };
const referral = {
  ...sampleTriage,
  answers: { ...sampleTriage.answers, misconduct: 'yes' as const },
  choice: 'hr' as const,
};

let server: TestServer;
let browser: Browser;
let clock = `${addDays(START, -5)}T09:00:00Z`;
const on = (day: Day) => {
  clock = `${day}T09:00:00Z`;
};
const days = (): steps.Days => {
  const today = clock.slice(0, 10);
  return { today, in: (count) => addDays(today, count) };
};

const accounts = {} as Record<steps.Who, Account>;
const pages = {} as Record<steps.Who, Page>;

beforeAll(async () => {
  server = await startTestServer({ now: () => new Date(clock) });
  browser = await launchBrowser();
  accounts.hr = server.first;
  accounts.hr2 = await server.join('Ines Costa', ['hr']);
  accounts.counsel = await server.join('Lena Kraft', ['employee']);
  accounts.manager = await server.join('Mara Lind', ['manager']);
  accounts.successor = await server.join('Sol Vega', ['manager']);
  accounts.employee = await server.join('Eli Okafor', ['employee'], accounts.manager.personId);
  for (const who of Object.keys(accounts) as steps.Who[])
    pages[who] = await (await browserOf(browser, server.url, accounts[who])).newPage();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Sends a command over the API: what leads up to the steps. */
async function send(
  as: Account,
  planId: string,
  type: CommandType,
  data: unknown,
  number = 1,
): Promise<void> {
  const command = { id: crypto.randomUUID(), planId, type, version: number, notedAt: clock, data };
  const { body } = await server.call(as, 'POST', '/v1/commands', { commands: [command] });
  if (body.answers?.[0]?.status !== 'done') throw new Error(`${type}: ${JSON.stringify(body)}`);
}

async function opened(subject: Account, triage: unknown = sampleTriage): Promise<string> {
  const planId = crypto.randomUUID();
  await send(accounts.manager, planId, 'open_plan', { subjectId: subject.personId, triage }, 2);
  return planId;
}
async function reviewed(subject: Account): Promise<string> {
  const planId = await opened(subject);
  await send(accounts.manager, planId, 'submit_draft', { content });
  return planId;
}
async function approved(subject: Account): Promise<string> {
  const planId = await reviewed(subject);
  await send(accounts.hr, planId, 'approve', { ...version, timingLookedAt: true });
  return planId;
}

async function entered(subject: Account): Promise<string> {
  const planId = crypto.randomUUID();
  await send(accounts.manager, planId, 'import_plan', {
    subjectId: subject.personId,
    managerId: accounts.manager.personId,
    paper: { title: 'Plan on paper', link: '', sha256: 'a'.repeat(64) },
    sharedOn: addDays(START, -20),
    launchedOn: addDays(START, -19),
    content,
  });
  return planId;
}

const done = new Set<string>();

/** Does each step on its page, and sees it on the record. */
async function walk(planId: string, todo: readonly steps.Step[], path = `/plans/${planId}`): Promise<void> {
  for (const step of todo) {
    const page = pages[step.as];
    const by = accounts[step.as].personId;
    const before = await timesDone(server.folder, planId, step.type, by);
    await page.goto(server.url + (step.as === 'employee' ? path : `/plans/${planId}`));
    await settled(page);
    await perform(page, step);
    expect(await timesDone(server.folder, planId, step.type, by), `${step.type} by ${step.as}`).toBe(
      before + 1,
    );
    done.add(step.type);
  }
}

/** On a machine that is busy with all else. */
const LONG = { timeout: 400_000 };

test('what is asked of a plan before it is shared', LONG, async () => {
  const other = await server.join('Noor Haddad', ['employee'], accounts.manager.personId);
  await walk(await reviewed(other), steps.REVIEWED);
  await walk(await reviewed(other), steps.APPROVED);
  await walk(await opened(other, referral), steps.REFERRED);
  await walk(await entered(other), steps.IMPORTED);
});

test('a plan from its sharing to the last step after its end', LONG, async () => {
  const planId = await approved(accounts.employee);
  on(START);
  await walk(planId, steps.BEGUN, '/my-plan');
  on(addDays(START, 9));
  await walk(planId, steps.running(days()), '/my-plan');
  on(addDays(START, 15));
  await walk(planId, steps.ended(days()), '/my-plan');
});

test('a plan that nobody answers', LONG, async () => {
  const silent = await server.join('Sam Weber', ['employee'], accounts.manager.personId);
  const planId = await approved(silent);
  await send(accounts.manager, planId, 'share', version);
  on(addDays(clock.slice(0, 10), 4));
  await walk(planId, steps.UNANSWERED);
});

test('informal coaching', LONG, async () => {
  const planId = await opened(accounts.employee, {
    ...sampleTriage,
    choice: 'coaching',
    reason: 'It is early.',
  });
  const plan = sampleLighter(addDays(clock.slice(0, 10), 28));
  await send(accounts.manager, planId, 'start_lighter', { lighter: plan });
  await walk(planId, steps.lighter(days()));
});

test('every command has a screen for everybody who may do it, and was done on it', () => {
  for (const { type, who } of COMMANDS)
    expect(Object.keys(SCREENS[type] ?? {}).sort(), type).toEqual([...who].sort());
  // These are done elsewhere by panel.chromium.test.ts, lighter.chromium.test.ts and import.chromium.test.ts.
  const elsewhere = Object.entries(SCREENS)
    .filter(([, places]) => Object.values(places).every(([first]) => first === 'panel' || first === 'import'))
    .map(([type]) => type);
  expect([...done, ...elsewhere].sort()).toEqual(
    [...new Set(COMMANDS.map(({ type }) => type as string))].sort(),
  );
});
