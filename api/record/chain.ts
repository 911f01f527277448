import { hash } from 'node:crypto';
import type { Bytes } from '@fairway/shared/record/canonical.ts';
import { commitTo, hashOf, type Link } from '@fairway/shared/record/chain.ts';
import type { Sha256 } from '@fairway/shared/record/sha256.ts';

/** SHA-256 by the runtime's own code, which is the fastest where it is. */
export const sha256: Sha256 = (message) => hash('sha256', message);

/** 32 random bytes, so that a short text cannot be guessed from its commitment. */
export const newSalt = (): Bytes => crypto.getRandomValues(new Uint8Array(32));

export const commit = (salt: Bytes, data: unknown): string => commitTo(salt, data, sha256);

export const hashLink = (link: Link): string => hashOf(link, sha256);
