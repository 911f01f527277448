import { setTimeout as after } from 'node:timers/promises';
import type { Frame } from 'playwright-core';
import { stopClocks } from '../../e2e/clocks.ts';
import { until } from '../../e2e/page-driver.ts';
import { cardIn, pressInCard } from '../../e2e/panel-world.ts';
import { type Desk, setDesk } from './desk.ts';

/** The moments at which the worker is ended, from the click that logs to the end of the undo. */
const STEPS = [
  'at the click',
  'after the click',
  'before the undo',
  'at the undo',
  'after the undo',
] as const;
type Step = (typeof STEPS)[number];

export interface Found {
  /** Notes that the card called undone. */
  undone: number;
  /** Undos that ended with "look in the panel": nobody can say what came of them without looking. */
  interrupted: number;
  /** Undos that came too late, and were told so: the machine was that slow. */
  late: number;
  /** Notes that the card had called undone, and that are on the record all the same. */
  kept: number;
}

/** Logs a status note in the card and undoes it, so many times, each with the worker ended at another step. */
export async function undoUnderKills(rounds: number, random: () => number): Promise<Found> {
  const desk = await setDesk();
  try {
    const came = { undone: 0, interrupted: 0, late: 0 };
    for (let round = 0; round < rounds; round += 1)
      came[await undoOnce(desk, STEPS[round % STEPS.length]!, random)] += 1;
    // What was not undone is sent when its ten seconds are over.
    await desk.reopen();
    await until('nothing to wait', desk.isDrained);
    const recorded = [...(await desk.recorded()).values()].reduce((sum, times) => sum + times, 0);
    return { ...came, kept: Math.max(0, recorded - came.interrupted - came.late) };
  } finally {
    await desk.world.close();
  }
}

/** What the card says came of the undo. */
async function undoOnce(
  desk: Desk,
  step: Step,
  random: () => number,
): Promise<'undone' | 'interrupted' | 'late'> {
  const card = await openCard(desk);
  // The button stays, however slow the machine is; what counts is the background's clock.
  await stopClocks(card);
  const endAt = async (now: Step) => {
    if (now !== step) return;
    await after(random() * 40);
    await desk.endWorker();
  };
  await Promise.all([pressInCard(card, 'At risk'), endAt('at the click')]);
  await endAt('after the click');
  await card.getByText('At risk: logged.').waitFor();
  await endAt('before the undo');
  await Promise.all([pressInCard(card, /Undo/), endAt('at the undo')]);
  await endAt('after the undo');
  const undone = card.getByRole('button', { name: 'At risk' });
  const late = card.getByText('Too late to undo');
  await undone.or(late).or(card.getByText('Fairway was interrupted.')).waitFor();
  if (await undone.isVisible()) return 'undone';
  return (await late.isVisible()) ? 'late' : 'interrupted';
}

async function openCard({ world }: Desk): Promise<Frame> {
  const profile = world.chrome.context.pages().find((page) => page.url().startsWith(world.acme.url))!;
  await profile.bringToFront();
  await profile.reload();
  const card = await cardIn(profile);
  await card.getByRole('button', { name: /Fairway · / }).click();
  return card;
}
