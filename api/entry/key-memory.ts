import type { Keyring } from '../record/keyring.ts';

/** What is remembered, and until when in milliseconds. */
export type KeyMemory = Map<string, { found: unknown; until: number }>;

const LIFETIME = 60_000;
const MOST = 1_000;

/**
 * A keyring that asks for each key once a minute, for an edge runtime, where parts live for one request and memory for
 * many. A key that is destroyed is out of use within that minute.
 */
export function rememberKeys(keyring: Keyring, memory: KeyMemory, now: () => Date): Keyring {
  const recall = async <T>(name: string, ask: () => Promise<T>): Promise<T> => {
    const at = now().getTime();
    const known = memory.get(name);
    if (known && known.until > at) return known.found as T;
    const found = await ask();
    if (memory.size >= MOST) memory.clear();
    if (found) memory.set(name, { found, until: at + LIFETIME });
    return found;
  };
  return {
    current: (orgId, personId) =>
      recall(`person ${orgId} ${personId}`, () => keyring.current(orgId, personId)),
    byId: (orgId, keyId) => recall(`key ${orgId} ${keyId}`, () => keyring.byId(orgId, keyId)),
    wasDestroyed: keyring.wasDestroyed,
    idsOf: keyring.idsOf,
    async destroy(orgId, keyIds) {
      memory.clear();
      await keyring.destroy(orgId, keyIds);
    },
  };
}
