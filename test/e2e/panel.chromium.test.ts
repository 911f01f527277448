import { contentHash } from '@fairway/shared/plan';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stopClocks } from './clocks.ts';
import { until } from './page-driver.ts';
import { cardIn, createPanelWorld, DANA, fillTalks, type PanelWorld, pressInCard } from './panel-world.ts';

let world: PanelWorld;
beforeAll(async () => {
  world = await createPanelWorld();
});
afterAll(() => world?.close());

const plansOf = async () => (await world.server.call(world.manager, 'GET', '/v1/plans')).body.plans;
const planOf = async (id: string) => (await world.server.call(world.manager, 'GET', `/v1/plans/${id}`)).body;

describe('a plan from the page to the record', () => {
  let planId = '';

  it('signs in, reads the person on the page and has the first match confirmed by hand', async () => {
    const profile = await world.openProfile(DANA);
    const panel = await world.openPanel(profile);
    await world.signIn(panel);
    await panel.getByRole('heading', { name: 'Is this who you mean?' }).waitFor();
    await panel.getByText('Support Specialist').first().waitFor();
    await panel.getByRole('button', { name: 'Yes, this is Dana Whitfield' }).click();
    await panel.getByRole('heading', { name: 'Dana Whitfield' }).waitFor();
    const { body } = await world.server.call(world.manager, 'GET', '/v1/people/mine');
    expect(body.people[0].externalIds).toContainEqual({
      site: world.acme.url,
      kind: 'profile',
      value: DANA,
    });
  });

  it('asks whether a plan is the right tool, and keeps the answers over a reload', async () => {
    const [profile, panel] = await pages();
    await panel.getByRole('button', { name: 'Is a plan the right tool?' }).click();
    const answers = ['No', 'No', 'No', 'No', 'Yes', 'No', 'Yes', 'Yes', 'Yes'];
    const questions = panel.locator('fieldset', { has: panel.getByLabel('Not sure') });
    for (const [index, answer] of answers.entries())
      await questions.nth(index).getByLabel(answer, { exact: true }).check();
    await panel.getByText('Recommended: Performance improvement plan').waitFor();
    await fillTalks(panel, world.today);
    await panel.getByLabel('What is it about').fill('Replies were late in January and February.');
    await panel.reload();
    await panel.getByText('Recommended: Performance improvement plan').waitFor();
    await panel.getByRole('button', { name: 'Start the draft' }).click();
    await panel.getByRole('heading', { name: 'Before you send it' }).waitFor();
    planId = (await plansOf())[0].id;
    expect((await planOf(planId)).plan).toMatchObject({ status: 'draft', subjectId: world.dana.personId });
    expect(profile.url()).toContain(DANA);
  });

  it('lights the letters of a goal while it is typed, and keeps every word through a power cut', async () => {
    const [, panel] = await pages();
    await panel.getByRole('button', { name: 'Add a goal' }).click();
    const goal = panel.getByLabel('What will be reached');
    await goal.pressSequentially('Answer tickets better');
    const letter = (name: string) => panel.locator('.fw-letter', { hasText: name });
    await panel.locator('.fw-letter[data-state=missing]', { hasText: 'Measurable' }).waitFor();
    await goal.fill('Answer 90% of assigned tickets within 8 working hours by 1 March 2027.');
    await panel.locator('.fw-letter[data-state=met]', { hasText: 'Measurable' }).waitFor();
    await expect.poll(() => letter('Time-bound').getAttribute('data-state')).toBe('met');
    await goal.press('End');
    await goal.pressSequentially(' Canary.');
    await until('the copy on this device', () =>
      panel.evaluate(async () => {
        const opened = await new Promise<IDBDatabase>((resolve) => {
          const request = indexedDB.open('fairway-kept');
          request.onsuccess = () => resolve(request.result);
        });
        return new Promise<boolean>((resolve) => {
          const request = opened.transaction('kept').objectStore('kept').count();
          request.onsuccess = () => resolve(request.result > 0);
        });
      }),
    );
    await panel.getByText('Saved. Only you can see this draft.').waitFor();
    await world.powerCut();
    const profile = await world.openProfile(DANA);
    const again = await world.openPanel(profile);
    await again.getByRole('button', { name: 'Go on with the draft' }).click();
    await expect
      .poll(() => again.getByLabel('What will be reached').inputValue())
      .toBe('Answer 90% of assigned tickets within 8 working hours by 1 March 2027. Canary.');
  });

  it('is sent to HR once nothing is missing, and follows HR’s word', async () => {
    const [, panel] = await pages();
    const { sampleContent } = await import('@fairway/shared/plan/sample.ts');
    const content = sampleContent(world.today);
    const { body: draft } = await world.server.call(world.manager, 'GET', `/v1/drafts/${planId}`);
    await panel.close();
    await world.server.call(world.manager, 'PUT', `/v1/drafts/${planId}`, {
      revision: draft.revision,
      content,
    });
    const profile = await world.openProfile(DANA);
    const again = await world.openPanel(profile);
    await again.getByText('Ready for HR').waitFor();
    await again.getByRole('button', { name: 'Send to HR for review' }).click();
    await again.getByRole('heading', { name: 'With HR for review' }).waitFor();
    await world.command(world.server.first, planId, 'request_changes', {
      reason: 'Name the report, please.',
    });
    await again.reload();
    await again.getByText('Name the report, please.').waitFor();
    await again.getByRole('button', { name: 'Send to HR for review' }).click();
    await again.getByRole('heading', { name: 'With HR for review' }).waitFor();
    const version = { contentHash: contentHash((await planOf(planId)).plan.content) };
    await world.command(world.server.first, planId, 'approve', { ...version, timingLookedAt: true });
    await again.reload();
    await again.getByRole('button', { name: 'Share with Dana Whitfield' }).click();
    await again.getByRole('button', { name: 'Record the launch meeting' }).click();
    await again.getByText('Day 1 of 60').waitFor();
    expect((await planOf(planId)).plan.status).toBe('active');
  });

  async function pages() {
    const open = world.chrome.context.pages();
    const profile = open.findLast((page) => page.url().startsWith(world.acme.url))!;
    const panel = open.findLast((page) => page.url().includes('/sidepanel.html'))!;
    return [profile, panel] as const;
  }

  describe('and its check-ins', () => {
    const entries = async () => (await planOf(planId)).plan.entries;

    it('logs a status note from the strip with one click, and undoes it', async () => {
      const profile = await world.openProfile(DANA);
      const card = await cardIn(profile);
      expect(await card.locator('body').textContent()).not.toContain('Dana');
      await card.getByRole('button', { name: /Fairway · / }).click();
      await card.getByRole('heading', { name: 'Dana Whitfield' }).waitFor();
      const setClocksGoing = await stopClocks(world.chrome.worker, card);
      await pressInCard(card, 'At risk');
      await card.getByText('At risk: logged.').waitFor();
      await pressInCard(card, /Undo/);
      await pressInCard(card, 'On track');
      await card.getByText('On track: logged.').waitFor();
      expect(await entries()).toEqual([]);
      await setClocksGoing();
      const arrived = await until('the note on the record', async () => (await entries())[0]);
      expect(arrived).toMatchObject({ kind: 'status_note', status: 'on_track' });
      expect(await profile.evaluate(() => document.documentElement.outerHTML)).not.toMatch(/plan|track/i);
    });

    it('logs a check-in exactly once, through a dead server and a power cut', async () => {
      const [, panel] = await pages();
      const up = await world.serverDown();
      await panel.getByRole('button', { name: 'Log a check-in' }).click();
      await panel.getByLabel('On track').check();
      await panel.getByLabel('What you talked about').fill('Went through ten tickets together.');
      await panel.getByRole('button', { name: 'Log the check-in' }).click();
      await panel.getByText('Kept here.').waitFor();
      await panel.getByRole('button', { name: /Waiting/ }).waitFor();
      await world.powerCut();
      const panelAgain = await world.openPanel(await world.openProfile(DANA));
      await panelAgain.getByText('One entry waits, sealed, on this device.').waitFor();
      await up();
      await panelAgain.reload();
      await until('the check-in on the record', async () => (await entries()).length === 2);
      await panelAgain.getByRole('button', { name: /Waiting/ }).waitFor({ state: 'detached' });
      expect((await entries()).filter(({ kind }: { kind: string }) => kind === 'check_in')).toHaveLength(1);
    });
  });
});
