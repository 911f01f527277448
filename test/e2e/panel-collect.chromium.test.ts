import { sampleContent } from '@fairway/shared/plan/sample.ts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundle } from '../fixtures/bundle.ts';
import { type PagesServer, servePages } from '../fixtures/serve-pages.ts';
import { createPanelWorld, DANA, type PanelWorld, tabIdOf } from './panel-world.ts';
import { EDITORS } from './squiggles/editors.ts';

let world: PanelWorld;
let pages: PagesServer;
let panel: Page;

beforeAll(async () => {
  world = await createPanelWorld();
  const entries = EDITORS.flatMap(({ entry }) => (entry ? [entry] : []));
  const bundles = await Promise.all(
    entries.map(async (entry) => [`/bundles/${entry}.js`, await bundle(`pages/editors/${entry}.ts`)]),
  );
  pages = await servePages(Object.fromEntries(bundles));
});
afterAll(async () => {
  await world?.close();
  await pages?.stop();
});

/** Chooses an item of our menu, as the browser tells the extension. */
async function choose(page: Page, menuItemId: string, selectionText = ''): Promise<void> {
  const info = { menuItemId, selectionText, pageUrl: page.url() };
  const tabId = await tabIdOf(world.chrome, page);
  await world.chrome.worker.evaluate(
    async ([chosen, id]) => {
      const { chrome } = globalThis as unknown as { chrome: Chrome };
      chrome.contextMenus.onClicked.dispatch(chosen, await chrome.tabs.get(id!));
    },
    [info, tabId] as const,
  );
}
interface Chrome {
  contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
  tabs: { get(id: number): Promise<object> };
}

describe('words of an HR page', () => {
  let profile: Page;
  let planId: string;
  const draft = async () =>
    (await world.server.call(world.manager, 'GET', `/v1/drafts/${planId}`)).body.content;

  beforeAll(async () => {
    profile = await world.openProfile(DANA);
    panel = await world.openPanel(profile);
    await world.signIn(panel);
    await panel.getByRole('button', { name: 'Yes, this is Dana Whitfield' }).click();
    await panel.getByRole('heading', { name: 'Dana Whitfield' }).waitFor();
    planId = crypto.randomUUID();
    const { sampleTriage } = await import('@fairway/shared/plan/sample.ts');
    await world.command(world.manager, planId, 'open_plan', {
      subjectId: world.dana.personId,
      triage: sampleTriage,
    });
    await world.server.call(world.manager, 'PUT', `/v1/drafts/${planId}`, {
      revision: 0,
      content: { ...sampleContent(world.today) },
    });
    await panel.reload();
  });

  test('chosen in its menu are dated by hand and become evidence with their address', async () => {
    await choose(profile, 'evidence', 'On 3 June two reports were sent a week late.');
    await panel.getByText('Taken from the page').waitFor();
    await panel.getByRole('button', { name: 'Put them into the draft' }).click();
    await panel.getByText('Words from the HR page').waitFor();
    await panel.getByRole('button', { name: 'Add as evidence' }).click();
    expect((await draft()).concerns[0].evidence).toHaveLength(2);
    await panel.getByLabel('It happened on').fill('2026-06-03');
    await panel.getByRole('button', { name: 'Add as evidence' }).click();
    await panel.getByText('Words from the HR page').waitFor({ state: 'detached' });
    await expect
      .poll(async () => (await draft()).concerns[0].evidence[2])
      .toMatchObject({
        on: '2026-06-03',
        text: 'On 3 June two reports were sent a week late.',
        source: profile.url(),
      });
  });

  test('selected there are taken from the panel, to be thrown away or kept', async () => {
    const take = panel.getByRole('button', { name: 'Take the words selected on the page as evidence' });
    await profile.evaluate(() => getSelection()?.removeAllRanges());
    await take.click();
    await panel.getByText('Nothing is selected').waitFor();
    await profile.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('h1')!));
    await take.click();
    await panel.locator('blockquote').getByText('Dana Whitfield').waitFor();
    await panel.getByRole('button', { name: 'Throw away' }).click();
    await panel.getByText('Words from the HR page').waitFor({ state: 'detached' });
    expect(await world.chrome.worker.evaluate(inMemory)).not.toContain('two reports');
  });
});

const inMemory = async () => {
  const { chrome } = globalThis as unknown as {
    chrome: { storage: { session: { get(key: null): object } } };
  };
  return JSON.stringify(await chrome.storage.session.get(null));
};

describe('a section of the plan', () => {
  const GOAL = 'Answer 90%';

  beforeAll(async () => {
    const content = sampleContent(world.today);
    const { contentHash } = await import('@fairway/shared/plan');
    const [{ id: planId }] = (await world.server.call(world.manager, 'GET', '/v1/plans')).body.plans;
    const version = { contentHash: contentHash(content) };
    await world.command(world.manager, planId, 'submit_draft', { content });
    await world.command(world.server.first, planId, 'approve', { ...version, timingLookedAt: true });
    await world.command(world.manager, planId, 'share', version);
    await world.command(world.manager, planId, 'launch', { happenedOn: world.today });
    await panel.close();
  });

  /** The panel beside this page, with the plan open. */
  async function planBeside(page: Page): Promise<Page> {
    const beside = await world.openPanel(page);
    await beside.getByText('Day 1 of').waitFor();
    await beside.getByText('The plan', { exact: true }).click();
    return beside;
  }

  test.each(EDITORS)('is put into $name by its own typing, and undo takes it back', async (editor) => {
    const page = await world.chrome.context.newPage();
    await page.goto(`${pages.origin}/editors/${editor.page}.html`);
    const place =
      editor.inside === 'frame' ? page.frameLocator('#frame').locator('body') : page.locator('#field');
    const text = () => place.evaluate((field) => (field as HTMLTextAreaElement).value ?? field.textContent);
    await place.click();
    await page.keyboard.type('Agreed: ');
    const beside = await planBeside(page);
    await beside.getByRole('button', { name: 'Put into the page: the goal' }).click();
    await beside.getByText('Put into the field on the page.').waitFor();
    await expect.poll(text).toContain(`Agreed: ${GOAL}`);
    await page.bringToFront();
    await page.keyboard.press('Control+z');
    await expect.poll(text).not.toContain(GOAL);
    await Promise.all([page.close(), beside.close()]);
  });

  test('goes to the clipboard, with a word, where no field was written in', async () => {
    const profile = await world.openProfile(DANA);
    const beside = await planBeside(profile);
    await beside.getByRole('button', { name: 'Put into the page: Expectations' }).click();
    await beside.getByText('the words are on your clipboard').waitFor();
    await profile.goto(`${pages.origin}/editors/textarea.html`);
    await profile.bringToFront();
    await profile.locator('#field').click();
    await profile.keyboard.press('Control+v');
    await expect.poll(() => profile.locator('#field').inputValue()).toContain('Support agents answer 90%');
    await Promise.all([profile.close(), beside.close()]);
  });
});

describe('our menu', () => {
  test('switches a field on by hand, remembered for the site, and off again', async () => {
    const page = await world.chrome.context.newPage();
    await page.goto(`${pages.origin}/people/odd.html?employeeId=78`);
    const beside = await world.openPanel(page);
    await beside.getByRole('button', { name: 'This page' }).click();
    const remarks = beside.getByText(/remarks? on the text you are writing/);
    const field = page.locator('textarea');
    await page.bringToFront();
    await field.click();
    await page.keyboard.type('Improve as soon as possible.');
    expect(await remarks.count()).toBe(0);
    await choose(page, 'goal');
    await remarks.waitFor();
    await page.reload();
    await field.click();
    await page.keyboard.type('Improve as soon as possible.');
    await remarks.waitFor();
    await choose(page, 'other');
    await remarks.waitFor({ state: 'detached' });
    await page.reload();
    await field.click();
    await page.keyboard.type('Improve as soon as possible.');
    await page.keyboard.press('Tab');
    expect(await remarks.count()).toBe(0);
  });
});
