import { createSecretKey, randomBytes } from 'node:crypto';
import { canonicalBytes } from '@fairway/shared/record/canonical.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wellFormed } from './canonical.ts';
import { commit, newSalt } from './chain.ts';
import { open, type Place, seal } from './seal.ts';

const newKey = () => createSecretKey(randomBytes(32));
const place: Place = { orgId: 'o', table: 'plan_event', row: 'p/1', version: 1 };

describe('sealing', () => {
  it('gives back any JSON value', () => {
    const key = newKey();
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const plain = JSON.parse(JSON.stringify(value));
        expect(open(key, place, seal(key, place, plain))).toEqual(plain);
      }),
    );
  });

  it('opens in its own place only', () => {
    const key = newKey();
    const sealed = seal(key, place, 'confidential');
    for (const other of [
      { ...place, orgId: 'p' },
      { ...place, table: 'plan' },
      { ...place, row: 'p/2' },
      { ...place, version: 2 },
    ]) {
      expect(() => open(key, other, sealed)).toThrow();
    }
  });

  it('sees any single bit that was changed, and another key', () => {
    const key = newKey();
    const sealed = seal(key, place, { note: 'confidential' });
    fc.assert(
      fc.property(fc.nat(sealed.length * 8 - 1), (bit) => {
        const changed = sealed.slice();
        changed[bit >> 3]! ^= 1 << (bit & 7);
        expect(() => open(key, place, changed)).toThrow();
      }),
    );
    expect(() => open(newKey(), place, sealed)).toThrow();
  });

  it('never makes the same bytes twice', () => {
    const key = newKey();
    expect(seal(key, place, 'x')).not.toEqual(seal(key, place, 'x'));
  });
});

describe('commitments', () => {
  it('do not depend on the order of names, and differ by salt and by data', () => {
    const salt = newSalt();
    expect(commit(salt, { a: 1, b: 2 })).toBe(commit(salt, { b: 2, a: 1 }));
    expect(commit(salt, { a: 1 })).not.toBe(commit(newSalt(), { a: 1 }));
    expect(commit(salt, { a: 1 })).not.toBe(commit(salt, { a: 2 }));
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
