import { createCipheriv, createDecipheriv, type KeyObject, randomBytes } from 'node:crypto';
import { type Bytes, canonicalBytes } from '@fairway/shared/record/canonical.ts';
import { concat, parseBytes } from './canonical.ts';

/** Where a sealed value stands: it opens there and nowhere else. */
export interface Place {
  orgId: string;
  table: string;
  row: string;
  version: number;
}

const cipher = 'aes-256-gcm';
const nonceLength = 12;
const tagLength = 16;

const bindingOf = ({ orgId, table, row, version }: Place) => canonicalBytes([orgId, table, row, version]);

/** Seals bytes with AES-256-GCM: a fresh nonce, the ciphertext and its tag, bound to its place. */
export function sealBytes(key: KeyObject, place: Place, bytes: Bytes): Bytes {
  const nonce = new Uint8Array(randomBytes(nonceLength));
  const sealing = createCipheriv(cipher, key, nonce).setAAD(bindingOf(place));
  return concat(nonce, sealing.update(bytes), sealing.final(), sealing.getAuthTag());
}

/** Opens what `sealBytes` made. Throws when the key, the place or a single bit is another. */
export function openBytes(key: KeyObject, place: Place, sealed: Bytes): Bytes {
  const end = sealed.byteLength - tagLength;
  const opening = createDecipheriv(cipher, key, sealed.subarray(0, nonceLength))
    .setAAD(bindingOf(place))
    .setAuthTag(sealed.subarray(end));
  return concat(opening.update(sealed.subarray(nonceLength, end)), opening.final());
}

/** Seals a JSON value. */
export const seal = (key: KeyObject, place: Place, value: unknown): Bytes =>
  sealBytes(key, place, new TextEncoder().encode(JSON.stringify(value)));

/** Opens what `seal` made. */
export const open = (key: KeyObject, place: Place, sealed: Bytes): unknown =>
  parseBytes(openBytes(key, place, sealed));
