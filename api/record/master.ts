import type { Bytes } from './canonical.ts';

/** What the master key is for; each use has a key of its own, so that none weakens another. */
export interface MasterKeys {
  /** AES-KW: wraps the keys of persons. */
  wrapping: CryptoKey;
  /** HMAC-SHA-256: digests of commands, which else could be guessed from short texts. */
  digesting: CryptoKey;
}

export const masterKeyLength = 32;

/**
 * Derives the keys of each use from the master key.
 * @param master 32 random bytes; whoever has them can open every record, and without them none opens
 */
export async function deriveMasterKeys(master: Bytes): Promise<MasterKeys> {
  if (master.byteLength !== masterKeyLength) throw new RangeError('The master key is 32 bytes.');
  const root = await crypto.subtle.importKey('raw', master, 'HKDF', false, ['deriveKey']);
  const derive = (use: string, algorithm: AesDerivedKeyParams | HmacImportParams, usages: KeyUsage[]) =>
    crypto.subtle.deriveKey(
      { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(32), info: new TextEncoder().encode(use) },
      root,
      algorithm,
      false,
      usages,
    );
  const [wrapping, digesting] = await Promise.all([
    derive('fairway person keys', { name: 'AES-KW', length: 256 }, ['wrapKey', 'unwrapKey']),
    derive('fairway command digests', { name: 'HMAC', hash: 'SHA-256', length: 256 } as HmacImportParams, [
      'sign',
    ]),
  ]);
  return { wrapping, digesting };
}

/** The master key at hand is not the one that the keys were wrapped by. */
export class MasterKeyWrong extends Error {
  override name = 'MasterKeyWrong';
}
