import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import type { Bytes } from '@fairway/shared/record/canonical.ts';

/** What the master key is for; each use has a key of its own, so that none weakens another. */
export interface MasterKeys {
  /** Seals the keys of persons. */
  wrapping: KeyObject;
  /** HMAC of command digests, which else could be guessed from short texts. */
  digesting: KeyObject;
  /** 32 bytes: the Ed25519 key that signs checkpoints. */
  signingSeed: Bytes;
}

export const masterKeyLength = 32;

/** The master key at hand is not one, or not the one that the keys were wrapped by. */
export class MasterKeyWrong extends Error {
  override name = 'MasterKeyWrong';
}

/**
 * Derives the keys of each use from the master key (HKDF-SHA-256).
 * @param master 32 random bytes; whoever has them can open every record, and without them none opens
 */
export function deriveMasterKeys(master: Bytes): MasterKeys {
  if (master.byteLength !== masterKeyLength) throw new MasterKeyWrong('The master key is 32 bytes.');
  const derive = (use: string) => new Uint8Array(hkdfSync('sha256', master, new Uint8Array(32), use, 32));
  return {
    wrapping: createSecretKey(derive('fairway person keys')),
    digesting: createSecretKey(derive('fairway command digests')),
    signingSeed: derive('fairway checkpoints'),
  };
}
