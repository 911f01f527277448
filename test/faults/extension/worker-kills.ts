import { setTimeout as after } from 'node:timers/promises';
import { until } from '../../e2e/page-driver.ts';
import { setDesk } from './desk.ts';

export interface Found {
  /** Workers ended between the click and the server's answer. */
  ended: number;
  lost: number;
  doubled: number;
  /** Clicks after which the panel never said that the check-in was logged or kept. */
  unanswered: number;
  drained: boolean;
}

const LATEST_MS = 150;

/** Logs so many check-ins, and ends the extension's worker at a moment of chance after each click. */
export async function endWorkers(count: number, random: () => number): Promise<Found> {
  const desk = await setDesk();
  try {
    const notes = Array.from({ length: count }, (_, at) => `Check-in ${at}`);
    let unanswered = 0;
    for (const note of notes) {
      await desk.press(note);
      await after(random() * LATEST_MS);
      await desk.endWorker();
      const answered = await desk.panel
        .getByRole('button', { name: 'Log a check-in' })
        .waitFor()
        .then(
          () => true,
          () => false,
        );
      if (!answered) {
        unanswered += 1;
        await desk.reopen();
      }
    }
    await desk.reopen();
    const drained = await until('nothing to wait', desk.isDrained).catch(() => false);
    const recorded = await desk.recorded();
    return {
      ended: notes.length,
      lost: notes.filter((note) => !recorded.has(note)).length,
      doubled: notes.filter((note) => (recorded.get(note) ?? 0) > 1).length,
      unanswered,
      drained,
    };
  } finally {
    await desk.world.close();
  }
}
