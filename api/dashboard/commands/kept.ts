type Kept<V> = { commandId: string; values: V };

const kept = new Map<string, Kept<unknown>>();

/**
 * What was typed into a form that was closed before it was sent, with the id its command has; in memory only, so that it
 * is gone with the tab. The same id goes with the same form until it was recorded, so that nothing is recorded twice.
 */
export function keptFor<V>(key: string, initial: V): Kept<V> {
  const found = kept.get(key) as Kept<V> | undefined;
  if (found) return found;
  const made = { commandId: crypto.randomUUID(), values: initial };
  kept.set(key, made);
  return made;
}

export const keep = <V>(key: string, values: V): void => {
  const found = kept.get(key);
  if (found) found.values = values;
};

export const forget = (key: string): void => {
  kept.delete(key);
};
