import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalBytes, wellFormed } from './canonical.ts';
import { commit, newSalt } from './chain.ts';
import { open, type Place, seal } from './seal.ts';

const newKey = () =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]) as Promise<CryptoKey>;
const place: Place = { orgId: 'o', table: 'plan_event', row: 'p/1', version: 1 };

describe('sealing', () => {
  it('gives back any JSON value', async () => {
    const key = await newKey();
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const plain = JSON.parse(JSON.stringify(value));
        expect(await open(key, place, await seal(key, place, plain))).toEqual(plain);
      }),
    );
  });

  it('opens in its own place only', async () => {
    const key = await newKey();
    const sealed = await seal(key, place, 'confidential');
    for (const other of [
      { ...place, orgId: 'p' },
      { ...place, table: 'plan' },
      { ...place, row: 'p/2' },
      { ...place, version: 2 },
    ]) {
      await expect(open(key, other, sealed)).rejects.toThrow();
    }
  });

  it('sees any single bit that was changed, and another key', async () => {
    const key = await newKey();
    const sealed = await seal(key, place, { note: 'confidential' });
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.length * 8 - 1), async (bit) => {
        const changed = sealed.slice();
        changed[bit >> 3]! ^= 1 << (bit & 7);
        await expect(open(key, place, changed)).rejects.toThrow();
      }),
    );
    await expect(open(await newKey(), place, sealed)).rejects.toThrow();
  });

  it('never makes the same bytes twice', async () => {
    const key = await newKey();
    expect(await seal(key, place, 'x')).not.toEqual(await seal(key, place, 'x'));
  });
});

describe('commitments', () => {
  it('do not depend on the order of names, and differ by salt and by data', async () => {
    const salt = newSalt();
    expect(await commit(salt, { a: 1, b: 2 })).toBe(await commit(salt, { b: 2, a: 1 }));
    expect(await commit(salt, { a: 1 })).not.toBe(await commit(newSalt(), { a: 1 }));
    expect(await commit(salt, { a: 1 })).not.toBe(await commit(salt, { a: 2 }));
  });

  it('exist for every value that was made well-formed, half an emoji included', () => {
    expect(() => canonicalBytes({ note: '\ud83d' })).toThrow();
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' })), (value) => {
        const mended = wellFormed({ ...value, half: '\ud83d', '\udc00': ['\ud83d'] });
        expect(JSON.parse(new TextDecoder().decode(canonicalBytes(mended)))).toEqual(mended);
      }),
    );
  });
});
