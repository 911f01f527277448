type Kept<V> = { commandId: string; values: V; isTyped: boolean };

const kept = new Map<string, Kept<unknown>>();

/**
 * What was typed into a form that was closed before it was sent, with the id its command has; in memory only, so that it
 * is gone with the tab. The same id goes with the same form until it was recorded, so that nothing is recorded twice.
 */
export function keptFor<V>(key: string, initial: V): Kept<V> {
  const found = kept.get(key) as Kept<V> | undefined;
  if (found) return found;
  const made = { commandId: crypto.randomUUID(), values: initial, isTyped: false };
  kept.set(key, made);
  return made;
}

/** Keeps what was typed so far. */
export function keep<V>(key: string, values: V): void {
  const found = kept.get(key);
  if (found) kept.set(key, { ...found, values, isTyped: true });
}

/** Lets go of one form: it was recorded. */
export const forget = (key: string): boolean => kept.delete(key);

/** Lets go of everything: somebody else signed in. */
export const forgetAll = (): void => kept.clear();

/** Says whether something was typed that is not on the record. */
export const isSomethingKept = (): boolean => [...kept.values()].some(({ isTyped }) => isTyped);
