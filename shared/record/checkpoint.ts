import { ed25519 } from '@noble/curves/ed25519.js';
import { type Bytes, canonicalBytes } from './canonical.ts';

/** Where a chain of a plan's record stood: the last entry, its hash, and when. The hash stands for everything before it. */
export interface Checkpoint {
  orgId: string;
  planId: string;
  /** The plan's own chain where it is left out. */
  stream?: string | undefined;
  seq: number;
  hash: string;
  recordedAt: string;
}

/** A checkpoint with the public key that signed it, in base64url. */
export interface Signed extends Checkpoint {
  key: string;
}

const prefix = 'fairway1';

const encode = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const decode = (text: string): Bytes =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
    character.charCodeAt(0),
  );

/** What is signed of a checkpoint. */
export function payloadOf({ orgId, planId, stream, seq, hash, recordedAt, key }: Signed): Bytes {
  const beside = stream !== undefined && stream !== 'plan' ? { stream } : {};
  return canonicalBytes({ orgId, planId, ...beside, seq, hash, recordedAt, key });
}

/** One line that can be printed, mailed and typed off: what is said, by which key, and its signature. */
export const lineOf = (payload: Bytes, signature: Uint8Array): string =>
  `${prefix}.${encode(payload)}.${encode(signature)}`;

/**
 * What a checkpoint says and the key that says it; undefined when its signature does not hold. Signatures are Ed25519
 * (RFC 8032), checked without a browser's or a server's own code, so that every reader comes to the same.
 */
export function readCheckpoint(line: string): Signed | undefined {
  const typed = line.replaceAll(/\s/g, '');
  const [, payload = '', signature = ''] = typed.split('.');
  try {
    const [said, signed] = [decode(payload), decode(signature)];
    if (lineOf(said, signed) !== typed) return undefined;
    const checkpoint = JSON.parse(new TextDecoder().decode(said)) as Signed;
    return ed25519.verify(signed, said, decode(checkpoint.key), { zip215: false }) ? checkpoint : undefined;
  } catch {
    return undefined;
  }
}
