import { setTimeout as after } from 'node:timers/promises';
import { until } from '../../e2e/page-driver.ts';
import { setDesk } from './desk.ts';

export interface Found {
  killed: number;
  /** Check-ins that the panel had said were logged or kept, and that are not on the record. */
  lost: number;
  doubled: number;
  drained: boolean;
}

const LATEST_MS = 400;

/** Logs so many check-ins, and ends the whole browser, as a power cut would, at a moment of chance after each click. */
export async function killBrowsers(count: number, random: () => number): Promise<Found> {
  const desk = await setDesk();
  try {
    const notes = Array.from({ length: count }, (_, at) => `Check-in ${at}`);
    const acknowledged = new Set<string>();
    for (const note of notes) {
      await desk.press(note);
      await after(random() * LATEST_MS);
      const button = desk.panel.getByRole('button', { name: 'Log a check-in' });
      if (await button.isVisible().catch(() => false)) acknowledged.add(note);
      await desk.world.powerCut();
      await desk.reopen();
    }
    const drained = await until('nothing to wait', desk.isDrained).catch(() => false);
    const recorded = await desk.recorded();
    return {
      killed: notes.length,
      lost: notes.filter((note) => acknowledged.has(note) && !recorded.has(note)).length,
      doubled: notes.filter((note) => (recorded.get(note) ?? 0) > 1).length,
      drained,
    };
  } finally {
    await desk.world.close();
  }
}
