import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PagesServer, servePages } from '../fixtures/serve-pages.ts';
import { axeFindings, axeFindingsIn } from './dashboard-driver.ts';
import { until } from './page-driver.ts';
import { cardIn, createPanelWorld, DANA, type PanelWorld, pointing, pressInCard } from './panel-world.ts';

const WIDE = { width: 1100, height: 760 };
/** What a window of that size has left when its page is enlarged to 200%. */
const ENLARGED = { width: 550, height: 380 };

let world: PanelWorld;
let pages: PagesServer;
let profile: Page;
let panel: Page;

beforeAll(async () => {
  world = await createPanelWorld();
  pages = await servePages();
  profile = await world.openProfile(DANA);
  await profile.setViewportSize(WIDE);
  panel = await world.openPanel(profile);
});
afterAll(async () => {
  await world?.close();
  await pages?.stop();
});

/** Keeps a picture to look at, when `FAIRWAY_SCREENS` names a folder. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.FAIRWAY_SCREENS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

const fits = (place: Page | Frame) =>
  place.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

/** Looks at the card as it stands: light and dark, in forced colours, on an enlarged page, and on one that runs right to left. */
async function lookAtCard(card: Frame, state: string): Promise<void> {
  expect(await axeFindingsIn(profile, card), state).toEqual([]);
  const looks = [
    ['light', { colorScheme: 'light', forcedColors: 'none' }],
    ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
    ['forced', { colorScheme: 'light', forcedColors: 'active' }],
  ] as const;
  for (const [name, media] of looks) {
    await profile.emulateMedia(media);
    await picture(profile, `card-${state}-${name}`);
  }
  await profile.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  await profile.setViewportSize(ENLARGED);
  expect(await fits(card), `${state}, enlarged`).toBe(true);
  await picture(profile, `card-${state}-enlarged`);
  await profile.setViewportSize(WIDE);
  await profile.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  expect(await fits(card), `${state}, right to left`).toBe(true);
  await picture(profile, `card-${state}-rtl`);
  await profile.evaluate(() => {
    document.documentElement.dir = 'ltr';
  });
}

async function lookAtPanel(page: Page, state: string): Promise<void> {
  expect(await axeFindings(page), state).toEqual([]);
  for (const forcedColors of ['none', 'active'] as const) {
    await page.emulateMedia({ colorScheme: 'light', forcedColors });
    await picture(page, `panel-${state}-${forcedColors === 'active' ? 'forced' : 'light'}`);
  }
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'none' });
  await picture(page, `panel-${state}-dark`);
  await page.emulateMedia({ colorScheme: 'light' });
  for (const width of [320, 200]) {
    await page.setViewportSize({ width, height: 700 });
    expect(await fits(page), `${state}, ${width} px wide`).toBe(true);
    await picture(page, `panel-${state}-${width}`);
  }
  await page.setViewportSize({ width: 400, height: 860 });
}

/** Opens the card anew. */
async function openCard(): Promise<Frame> {
  await profile.bringToFront();
  await profile.reload();
  const card = await cardIn(profile);
  await card.getByRole('button', { name: /Fairway · / }).click();
  return card;
}

test('strip and card before anybody is known', async () => {
  const card = await openCard();
  await card.getByText('Sign in to Fairway in the panel first.').waitFor();
  await lookAtCard(card, 'signed-out');
  await card.getByRole('button', { name: 'Close' }).click();
  await lookAtCard(card, 'strip');
  await panel.bringToFront();
  await world.signIn(panel);
  await panel.getByRole('heading', { name: 'Is this who you mean?' }).waitFor();
  await panel.getByText('Read wrongly?').click();
  await lookAtPanel(panel, 'likely');
  const unsure = await openCard();
  await unsure.getByText('does not know yet whose page this is').waitFor();
  await lookAtCard(unsure, 'nobody');
});

test('the card of a person, with and without a plan, logged and covered', async () => {
  await panel.bringToFront();
  await panel.getByRole('button', { name: 'Yes, this is Dana Whitfield' }).click();
  await panel.getByRole('heading', { name: 'Dana Whitfield' }).waitFor();
  const without = await openCard();
  await without.getByText('Nothing is to be logged here.').waitFor();
  await lookAtCard(without, 'no-plan');
  await world.runningPlan();
  await panel.reload();
  await panel.getByRole('button', { name: 'Log a check-in' }).waitFor();
  await lookAtPanel(panel, 'known');
  const card = await openCard();
  await until('the card to be seen', () => card.getByRole('button', { name: 'Off track' }).isEnabled());
  await lookAtCard(card, 'person');
  await pressInCard(card, 'Off track');
  await card.getByRole('button', { name: 'Say why' }).waitFor();
  await lookAtCard(card, 'logged');
  await card.getByRole('button', { name: 'Say why' }).click();
  await panel.getByRole('heading', { name: 'Why is it so?' }).waitFor();
  await lookAtPanel(panel, 'why');
});

test('the panel beside pages without a strip, with somebody unknown, with several people', async () => {
  for (const [name, words] of [
    ['isolated', 'The strip cannot be shown on this page'],
    ['definition-list', 'Not yet among your people'],
    ['people-list', 'Several people on this page'],
    ['nobody', 'No person on this page'],
  ] as const) {
    const page = await world.chrome.context.newPage();
    await page.goto(`${pages.origin}/people/${name}.html`);
    const beside = await world.openPanel(page);
    await beside.getByRole('button', { name: 'This page' }).click();
    await beside.getByText(words).waitFor();
    await lookAtPanel(beside, name);
    await Promise.all([page.close(), beside.close()]);
  }
});

test('pointing at a page, what was pointed at, what was taken from it, and the options', async () => {
  await panel.bringToFront();
  await panel.getByRole('button', { name: 'This page' }).click();
  await panel.getByText('Read wrongly?').click();
  await panel.getByRole('button', { name: 'Show where: Name' }).click();
  await panel.getByText('Now click it on the page.').waitFor();
  await pointing(profile);
  await profile.bringToFront();
  await profile.getByRole('heading', { level: 1 }).hover();
  await picture(profile, 'pointing');
  await profile.getByRole('heading', { level: 1 }).click();
  await panel.getByText('Yes, remember it').waitFor();
  await lookAtPanel(panel, 'pointed');
  await panel.bringToFront();
  await panel.getByRole('button', { name: 'Yes, remember it' }).click();
  await panel.getByText('Offer it to everybody here').waitFor();
  await lookAtPanel(panel, 'remembered');
  const options = await world.chrome.context.newPage();
  await options.goto(`${world.chrome.origin}/options.html`);
  await options.getByLabel('A reminder, once a day').waitFor();
  await lookAtPanel(options, 'options');
});
