import { addDays } from '@fairway/shared/plan';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PASSWORD } from '../../support/server.ts';
import { readRecord } from '../record.ts';
import { Screen } from '../screen.ts';
import { draftPlan, part, TRIAGE } from './draft.ts';
import { NUMBER, PATIENT, type Stage, setStage } from './stage.ts';

const read = async (address: string) => (await fetch(address)).json();

describe('from an HR page to the dashboard', () => {
  let stage: Stage;
  let panel: Screen;
  let hr: Screen;
  let phone: Screen;
  let planId: string;

  const entries = async () =>
    (await stage.server.call(stage.manager, 'GET', `/v1/plans/${planId}`)).body.plan.entries;

  beforeAll(async () => {
    stage = await setStage();
  });
  afterAll(() => stage?.close());

  it('1, 2: opens the panel from the toolbar and signs in through a tab', async () => {
    panel = await stage.openPanel();
    await panel.fill('Your organisation’s Fairway server', stage.server.url);
    const opened = stage.browser.waitForTarget((target) => target.url().includes('/device'), PATIENT);
    await panel.press('Sign in');
    const device = new Screen((await (await opened).page())!);
    await device.fill('E-mail', stage.manager.email);
    await device.fill('Password', stage.manager.password);
    await device.press('Sign in');
    await device.press('Continue');
    await device.reads('Yes, connect');
    await device.picture('2-sign-in');
    await device.press('Yes, connect');
    await device.reads('connected');
    await device.page.close();
    await stage.hrPage.bringToFront();
    await panel.reads('Dana Whitfield');
  });

  it('1: the first match of a person on a site is confirmed by hand', async () => {
    await panel.reads('Is this who you mean?');
    await panel.reads('Support Specialist');
    await panel.picture('1-person');
    await new Screen(stage.hrPage).picture('1-hr-page');
    await panel.press('Yes, this is Dana Whitfield');
    await panel.reads('There is no open plan with you');
  });

  it('3: recommends a tool with reasons and records the choice', async () => {
    await panel.press('Is a plan the right tool?');
    for (const [question, answer] of TRIAGE) await panel.choose(question, answer);
    for (const [talk, daysAgo] of [
      ['Talk 1', 30],
      ['Talk 2', 14],
    ] as const) {
      await panel.fill('On which day', addDays(stage.today, -daysAgo), part(talk));
      await panel.fill('How', 'One-to-one', part(talk));
    }
    await panel.fill(
      'What is it about',
      'Replies to tickets have been late since January, after two talks about it.',
    );
    await panel.reads('Recommended: Performance improvement plan');
    await panel.picture('3-right-tool');
    await panel.press('Start the draft');
    await panel.reads('Expectations');
  });

  it('4: drafts the plan, with the letters lighting up while a goal is typed', async () => {
    await draftPlan(panel, stage.today);
    await panel.reads('Ready for HR');
    await panel.picture('4-draft');
  });

  it('4: keeps all that was typed through a kill of the browser', async () => {
    await panel.reads('Saved');
    await stage.restartBrowser();
    panel = await stage.openPanel();
    await panel.press('Go on with the draft');
    await panel.reads('Ready for HR');
    expect(await panel.value('What will be reached')).toContain('Answer 90% of assigned tickets');
  });

  it('5: HR asks for changes, the manager makes them, HR approves', async () => {
    await panel.press('Send to HR for review');
    await panel.reads('With HR for review');
    const { body } = await stage.server.call(stage.manager, 'GET', '/v1/plans');
    planId = body.plans[0].id;

    hr = await stage.dashboardOf(stage.hr, `/plans/${planId}`);
    await hr.reads('Ask for changes');
    await hr.picture('5-review');
    await hr.press('Ask for changes');
    await hr.fill('What should change', 'Please add a second support item.');
    await hr.press('Send back');
    await hr.reads('The draft is with the manager again.');

    await panel.press('My plans');
    await panel.press('Dana Whitfield');
    await panel.reads('Please add a second support item.');
    await panel.press('Add support');
    const second = 'fieldset[aria-label="Support 2"]';
    await panel.fill(
      'What is given',
      'A saved-answers guide, written with Sam Weber in the first week.',
      second,
    );
    await panel.fill('Given by', 'Sam Weber', second);
    await panel.fill('Given by the day', stage.today, second);
    await panel.tick('Answer 90%', second);
    await panel.press('Send to HR for review');
    await panel.reads('With HR for review');

    await hr.page.reload();
    await hr.press('Approve');
    await hr.tick('I looked at the timing', 'dialog');
    await hr.press('Approve', 'dialog');
    await hr.reads('Approved. The manager can share it now.');
  });

  it('5: HR hands the employee a single-use link, the manager shares, the employee answers on a phone', async () => {
    await hr.press('Make an invitation link');
    const link = await hr.page.waitForSelector('input[readonly]');
    const address = await link!.evaluate((field) => (field as HTMLInputElement).value);
    phone = await stage.phone(address);
    await phone.fill('Choose a password', PASSWORD);
    await phone.press('Continue');
    await phone.reads('Sign out');

    await panel.press('My plans');
    await panel.press('Dana Whitfield');
    await panel.press('Share with Dana Whitfield');
    await panel.reads('Shared with the employee.');

    await phone.page.reload();
    await phone.press('Say that you received it');
    await phone.reads('Receipt, not agreement');
    await phone.choose('Your answer', 'I received the plan');
    await phone.press('Record my answer');
    await phone.reads('Your answer is on the record.');
    await phone.press('Add your view');
    await phone.fill('How you see it', 'Half of the late tickets came while I covered two queues.');
    await phone.press('Record my view');
    await phone.reads('Your view is on the record.');
    await phone.picture('5-employee-phone');
  });

  it('5: the manager records the launch meeting and the clock starts', async () => {
    await panel.press('My plans');
    await panel.press('Dana Whitfield');
    await panel.reads('Half of the late tickets');
    await panel.press('Record the launch meeting');
    await panel.reads('Day 1 of 60');
    await panel.picture('6-running');
  });

  it('6: the strip on the HR page says that something is due, and one click logs a status note', async () => {
    await stage.hrPage.bringToFront();
    await stage.hrPage.reload();
    const card = await stage.card();
    await card.reads('Fairway · something is due');
    await card.press('Fairway · something is due');
    await card.reads('How is it going today?');
    await new Screen(stage.hrPage).picture('6-strip');
    const setClocksGoing = await stage.stopClocks();
    await card.press('On track');
    await card.reads('Undo');
    await card.press('Undo');
    await card.reads('How is it going today?');
    await card.press('At risk');
    await card.reads('Undo');
    await setClocksGoing();
    await expect.poll(entries).toMatchObject([{ kind: 'status_note', status: 'at_risk', reason: '' }]);
  });

  it('6: a check-in held waits while the server is away, survives a kill, and arrives exactly once', async () => {
    const bringBack = await stage.serverDown();
    await panel.press('Log a check-in');
    await panel.choose('How it is going', 'On track');
    await panel.fill('Stands at', '71');
    await panel.fill('What you talked about', 'Went through the ten oldest tickets together.');
    await panel.fill('What went well', 'The saved answers are used every day.');
    await panel.tick('Two one-hour coaching sessions');
    await panel.press('Log the check-in');
    await panel.reads('Waiting 1');
    await stage.restartBrowser();
    panel = await stage.openPanel();
    await panel.reads('Waiting 1');
    await bringBack();
    await panel.page.reload();
    await expect.poll(entries).toHaveLength(2);
    const kinds = (await entries()).map(({ kind }: { kind: string }) => kind);
    expect(kinds).toEqual(['status_note', 'check_in']);
  });

  it('7: a vague goal in the HR system’s own form is marked, and the form submits what was typed', async () => {
    const page = stage.hrPage;
    const reviews = `${stage.acme.url}/api/reviews`;
    const review = (await read(reviews)).find(({ employee }: { employee: string }) => employee === NUMBER);
    await page.goto(`${stage.acme.url}/reviews/${review.id}`);
    const form = new Screen(page);
    await form.fill('Goals for the next period', 'Improve communication.');
    await expect.poll(() => stage.shown()).toContain('Measurable: not yet');
    await form.picture('7-warning');
    expect(await page.content()).not.toMatch(/fairway|measurable/i);
    await form.press('Save review');
    await form.reads('Improve communication.');
    expect((await read(`${reviews}/${review.id}`)).texts.goals).toBe('Improve communication.');
  });

  it('8: the dashboard lists the plan and opens it with its history', async () => {
    hr = await stage.dashboardOf(stage.hr);
    await hr.reads('Dana Whitfield');
    await hr.reads('Day 1 of 60');
    await hr.picture('8-dashboard');
    await hr.press('Dana Whitfield');
    await hr.reads('Check-in held');
    await hr.reads('Went through the ten oldest tickets together.');
    await hr.reads('by Priya Raman');
    await hr.picture('8-plan');
  });

  it('9: the manager evaluates and proposes an outcome, HR confirms it, the plan closes', async () => {
    await panel.press('My plans');
    await panel.press('Dana Whitfield');
    await panel.press('Evaluate the goals');
    await panel.fill('Reached', '92');
    await panel.choose('Result', 'Met');
    await panel.picture('9-evaluation');
    await panel.press('Record the evaluation');
    await panel.press('Propose an outcome');
    await panel.choose('Outcome', 'Goals met');
    await panel.fill('Look back together on', addDays(stage.today, 30));
    await panel.fill('Why', 'The goal was met by its own measure.');
    await panel.press('Send to HR');
    await panel.reads('With HR: the outcome');
    await hr.page.reload();
    await hr.press('Confirm the outcome');
    await hr.press('Confirm', 'dialog');
    await hr.reads('Closed');
    const employee = await stage.dashboardOf(stage.employee);
    await employee.reads('Your plan');
    await employee.reads('The goal was met by its own measure.');
  });

  it('leaves a record that a fresh connection reads whole, each entry once', async () => {
    const rows = await readRecord(stage.server.folder, planId);
    expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, index) => index + 1));
    const types = rows.map(({ type }) => type);
    for (const once of ['plan_launched', 'status_noted', 'check_in_held', 'outcome_confirmed'])
      expect(types.filter((type) => type === once)).toHaveLength(1);
    expect(types.at(-1)).toBe('outcome_confirmed');
  });
});
