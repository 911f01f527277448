import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecoveryKey, writeRecoveryKey } from './recovery-key.ts';

const masters = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => new Uint8Array(bytes) as Uint8Array<ArrayBuffer>);

describe('the recovery key', () => {
  it('is the master key in 14 groups, and reads back however it is typed', () => {
    fc.assert(
      fc.property(masters, (master) => {
        const written = writeRecoveryKey(master);
        expect(written).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){13}[0-9A-HJKMNP-TV-Z]{4}$/);
        const typed = written.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
        expect(readRecoveryKey(` ${typed}\n`)).toEqual(master);
      }),
    );
  });

  it('notices a character that is mistyped, and two neighbours that are swapped', () => {
    fc.assert(
      fc.property(masters, fc.nat(54), fc.constantFrom(...'23456789ABCDEFGH'), (master, at, other) => {
        const written = writeRecoveryKey(master).replaceAll('-', '');
        const mistyped = written.slice(0, at) + other + written.slice(at + 1);
        const swapped = written.slice(0, at) + written[at + 1] + written[at] + written.slice(at + 2);
        for (const wrong of [mistyped, swapped]) {
          if (wrong !== written) expect(() => readRecoveryKey(wrong)).toThrow('mistyped');
        }
      }),
    );
  });

  it.each([
    ['', 'these are 0'],
    ['ABCD', 'these are 4'],
    ['U'.repeat(56), 'no U'],
    ['é'.repeat(56), 'only letters and digits'],
  ])('says what is wrong with "%s"', (typed, said) => {
    expect(() => readRecoveryKey(typed)).toThrow(said);
  });
});
