import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Keyring } from '../record/keyring.ts';
import { type KeyMemory, rememberKeys } from './key-memory.ts';

let keys: Map<string, KeyObject>;
let asked: string[];
let at: number;
let memory: KeyMemory;
beforeEach(() => {
  keys = new Map([['k1', createSecretKey(randomBytes(32))]]);
  asked = [];
  at = 0;
  memory = new Map();
});

/** The keyring of one request, over what all requests remember. */
const ofRequest = (): Keyring => {
  const keyring: Keyring = {
    async current(orgId, personId) {
      asked.push(`${orgId} ${personId}`);
      return { id: 'k1', key: keys.get('k1')! };
    },
    async byId(orgId, keyId) {
      asked.push(`${orgId} ${keyId}`);
      return keys.get(keyId);
    },
    wasDestroyed: async (_, keyId) => !keys.has(keyId),
    idsOf: async () => [...keys.keys()],
    async destroy(_, keyIds) {
      for (const id of keyIds) keys.delete(id);
    },
  };
  return rememberKeys(keyring, memory, () => new Date(at));
};

describe('the memory of keys', () => {
  it('asks once for what several requests need', async () => {
    const [first, second] = [await ofRequest().byId('o', 'k1'), await ofRequest().byId('o', 'k1')];
    expect(first).toBe(second);
    expect((await ofRequest().current('o', 'p')).id).toBe((await ofRequest().current('o', 'p')).id);
    expect(asked).toEqual(['o k1', 'o p']);
  });

  it('keeps organisations apart', async () => {
    await ofRequest().byId('o', 'k1');
    await ofRequest().byId('other', 'k1');
    expect(asked).toEqual(['o k1', 'other k1']);
  });

  it('lets go of a destroyed key within a minute', async () => {
    await ofRequest().byId('o', 'k1');
    keys.clear();
    at = 60_000;
    expect(await ofRequest().byId('o', 'k1')).toBeUndefined();
  });

  it('does not remember that there is none', async () => {
    expect(await ofRequest().byId('o', 'k2')).toBeUndefined();
    keys.set('k2', createSecretKey(randomBytes(32)));
    expect(await ofRequest().byId('o', 'k2')).toBeDefined();
  });

  it('knows nothing any more of a key that was destroyed by one of its requests', async () => {
    expect(await ofRequest().byId('o', 'k1')).toBeDefined();
    await ofRequest().destroy('o', ['k1']);
    expect(await ofRequest().byId('o', 'k1')).toBeUndefined();
  });
});
