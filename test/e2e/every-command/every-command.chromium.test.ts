import { addDays, COMMANDS, type CommandType, contentHash, type Day } from '@fairway/shared/plan';
import { sampleLighter, sampleTriage } from '@fairway/shared/plan/sample.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SCREENS } from '../../plan/screens.ts';
import { type Account, startTestServer, type TestServer } from '../../support/server.ts';
import { browserOf, launchBrowser, settled } from '../dashboard-driver.ts';
import { timesDone } from '../record.ts';
import * as before from './before.ts';
import { content, harder, referral, START, twiceSupported, version } from './content.ts';
import { ended } from './ended.ts';
import * as inPlace from './in-place.ts';
import { lighter } from './lighter.ts';
import { perform } from './perform.ts';
import { BEGUN, running } from './running.ts';
import { type Days, RELATION_OF, type Step, type Who } from './step.ts';

let server: TestServer;
let browser: Browser;
let clock = `${addDays(START, -5)}T09:00:00Z`;
const on = (day: Day) => {
  clock = `${day}T09:00:00Z`;
};
const days = (): Days => {
  const today = clock.slice(0, 10);
  return { today, in: (count) => addDays(today, count) };
};

const accounts = {} as Record<Who, Account>;
const pages = {} as Record<Who, Page>;

beforeAll(async () => {
  server = await startTestServer({ now: () => new Date(clock) });
  browser = await launchBrowser();
  accounts.hr = server.first;
  accounts.hr2 = await server.join('Ines Costa', ['hr']);
  accounts.counsel = await server.join('Lena Kraft', ['employee']);
  accounts.manager = await server.join('Mara Lind', ['manager']);
  accounts.successor = await server.join('Sol Vega', ['manager']);
  accounts.silent = await server.join('Sam Weber', ['employee'], accounts.manager.personId);
  accounts.employee = await server.join('Eli Okafor', ['employee'], accounts.manager.personId);
  for (const who of Object.keys(accounts) as Who[])
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
async function reviewed(subject: Account, plan = content): Promise<string> {
  const planId = await opened(subject);
  await send(accounts.manager, planId, 'submit_draft', { content: plan });
  return planId;
}
async function approved(subject: Account, plan = content): Promise<string> {
  const planId = await reviewed(subject, plan);
  await send(accounts.hr, planId, 'approve', { contentHash: contentHash(plan), timingLookedAt: true });
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

/** Extends a running plan, the second time against what speaks against it. */
async function extend(planId: string): Promise<void> {
  const goals = [{ goalId: 'goal', result: 'partly_met', value: 80, evidence: '' }];
  await send(accounts.manager, planId, 'evaluate', { goals, summary: '' });
  const proposal = { outcome: 'extended', reason: 'It is close.', followUpOn: null, newEnd: days().in(120) };
  await send(accounts.manager, planId, 'propose_outcome', proposal);
  await send(accounts.hr, planId, 'confirm_outcome', { outcome: 'extended', override: 'The tool was down.' });
}

const done = new Set<string>();

/** Does each step on its page, and sees it on the record. */
async function walk(planId: string, todo: readonly Step[], path = `/plans/${planId}`): Promise<void> {
  for (const step of todo) {
    const page = pages[step.as];
    const by = accounts[step.as].personId;
    const already = await timesDone(server.folder, planId, step.type, by);
    await page.goto(server.url + (RELATION_OF[step.as] === 'employee' ? path : `/plans/${planId}`));
    await settled(page);
    await perform(page, step);
    expect(await timesDone(server.folder, planId, step.type, by), `${step.type} by ${step.as}`).toBe(
      already + 1,
    );
    done.add(`${step.type} by ${RELATION_OF[step.as]}`);
  }
}

/** On a machine that is busy with all else. */
const LONG = { timeout: 400_000 };

test('what is asked of a plan before it is shared', LONG, async () => {
  const other = await server.join('Noor Haddad', ['employee'], accounts.manager.personId);
  await walk(await reviewed(other), before.REVIEWED);
  await walk(await reviewed(other), before.APPROVED);
  await walk(await approved(other), before.TAKEN_BACK);
  await walk(await opened(other, referral), before.REFERRED);
  await walk(await entered(other), before.IMPORTED);
});

test('a plan from its sharing to the last step after its end', LONG, async () => {
  const planId = await approved(accounts.employee);
  on(START);
  await walk(planId, BEGUN, '/my-plan');
  on(addDays(START, 9));
  await walk(planId, running(days()), '/my-plan');
  on(addDays(START, 15));
  await walk(planId, ended(days()), '/my-plan');
});

test('a plan that nobody answers', LONG, async () => {
  const planId = await approved(await server.join('Kim Sato', ['employee'], accounts.manager.personId));
  await send(accounts.manager, planId, 'share', version);
  on(addDays(clock.slice(0, 10), 4));
  await walk(planId, inPlace.UNANSWERED);
});

test('what HR may do in the manager’s place', LONG, async () => {
  const planId = await approved(accounts.silent, twiceSupported);
  await walk(planId, inPlace.STARTED_BY_HR, '/my-plan');
  on(addDays(clock.slice(0, 10), 30));
  await walk(planId, inPlace.runByHr(days()), '/my-plan');
  await send(accounts.hr, planId, 'amend', {
    content: harder(twiceSupported),
    reason: 'New figures.',
    surprise: '',
  });
  await walk(planId, inPlace.AMENDED);
  on(addDays(clock.slice(0, 10), 4));
  await walk(planId, inPlace.AMENDED_AND_READ);
  for (const as of ['manager', 'hr'] as const) {
    await extend(planId);
    on(addDays(clock.slice(0, 10), 4));
    await walk(planId, inPlace.extensionDeclined(as));
  }
});

test('informal coaching', LONG, async () => {
  const planId = await opened(accounts.employee, {
    ...sampleTriage,
    choice: 'coaching',
    reason: 'It is early.',
  });
  const plan = sampleLighter(addDays(clock.slice(0, 10), 28));
  await send(accounts.manager, planId, 'start_lighter', { lighter: plan });
  await walk(planId, lighter(days()));
});

test('every command has a screen for everybody who may do it, and was done on it by each of them', () => {
  for (const { type, who } of COMMANDS)
    expect(Object.keys(SCREENS[type] ?? {}).sort(), type).toEqual([...who].sort());
  // What begins in the panel or on the page for paper is done by tests of their own.
  const here = Object.entries(SCREENS).flatMap(([type, places]) =>
    Object.entries(places)
      .filter(([, [first]]) => first !== 'panel' && first !== 'import')
      .map(([who]) => `${type} by ${who}`),
  );
  expect([...done].sort()).toEqual(here.sort());
});
