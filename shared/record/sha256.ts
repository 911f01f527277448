import { sha256 as digest } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of bytes, or of a text's UTF-8, in hexadecimal. */
export type Sha256 = (message: Uint8Array | string) => string;

/** The one that runs anywhere, also in a page without a server; Node has a faster one of its own. */
export const sha256: Sha256 = (message) =>
  bytesToHex(digest(typeof message === 'string' ? utf8ToBytes(message) : message));
