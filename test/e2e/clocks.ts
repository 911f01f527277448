/** Where a script of the extension runs: its background, or a frame of its own. */
interface Place {
  evaluate(work: () => void): Promise<unknown>;
}

/**
 * Stops the clocks of these places, so that a slow machine does not use up the seconds in which something can be undone. Gives
 * what sets them going again.
 */
export async function stopClocks(...places: Place[]): Promise<() => Promise<void>> {
  for (const place of places)
    await place.evaluate(() => {
      const { now } = Date;
      const at = now();
      Object.assign(Date, { going: now, now: () => at });
    });
  return async () => {
    for (const place of places)
      await place.evaluate(() => {
        const { going } = Date as unknown as { going: () => number };
        Object.assign(Date, { now: going });
      });
  };
}

/** From now on no wait ends in this frame, until it is loaded anew: what follows comes at once, on a slow machine too. */
export const stopWaits = (frame: Place): Promise<unknown> =>
  frame.evaluate(() => {
    Object.assign(globalThis, { setTimeout: () => 0 });
  });
