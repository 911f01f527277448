import { hash } from 'node:crypto';
import type { Bytes } from '@fairway/shared/record/canonical.ts';
import { concat } from './canonical.ts';
import { MasterKeyWrong, masterKeyLength } from './master.ts';

/** Crockford's: no letter that is taken for a digit, and none that makes words. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const groupLength = 4;
/** 32 bytes of key and 3 of checksum are 56 characters to the bit, 14 groups of four. */
const checksumLength = 3;
const characters = ((masterKeyLength + checksumLength) * 8) / 5;

const checksumOf = (master: Bytes): Bytes =>
  Uint8Array.fromHex(hash('sha256', concat(new TextEncoder().encode('fairway recovery key'), master))).slice(
    0,
    checksumLength,
  );

/** The master key as people write it down: 14 groups of four letters and digits, the last five of them a checksum. */
export function writeRecoveryKey(master: Bytes): string {
  let bits = BigInt(`0x${concat(master, checksumOf(master)).toHex()}`);
  let text = '';
  for (let i = 0; i < characters; i += 1) {
    text = ALPHABET[Number(bits & 31n)] + text;
    bits >>= 5n;
  }
  return text.match(new RegExp(`.{${groupLength}}`, 'g'))!.join('-');
}

/**
 * The master key that somebody typed: spaces, dashes and small letters are as good, O is 0, I and L are 1.
 * @throws MasterKeyWrong when it was mistyped, with a sentence for whoever typed it
 */
export function readRecoveryKey(typed: string): Bytes {
  const text = typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  if (text.length !== characters) {
    throw new MasterKeyWrong(
      `A recovery key has ${characters} letters and digits; these are ${text.length}. Type all ${characters / groupLength} groups.`,
    );
  }
  let bits = 0n;
  for (const character of text) {
    const value = ALPHABET.indexOf(character);
    if (value === -1) throw new MasterKeyWrong('A recovery key has only letters and digits, and no U.');
    bits = (bits << 5n) | BigInt(value);
  }
  const bytes = Uint8Array.fromHex(bits.toString(16).padStart((characters * 5) / 4, '0'));
  const master = bytes.slice(0, masterKeyLength);
  if (checksumOf(master).toHex() !== bytes.slice(masterKeyLength).toHex()) {
    throw new MasterKeyWrong('A character of the recovery key is mistyped. Compare it group by group.');
  }
  return master;
}
