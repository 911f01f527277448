import { concatBytes } from '@noble/hashes/utils.js';
import { canonicalBytes } from './canonical.ts';
import type { Sha256 } from './sha256.ts';

/** What the chain covers of an event: every column but the sealed text and the hash itself. */
export interface Link {
  orgId: string;
  planId: string;
  seq: number;
  type: string;
  version: number;
  audience: string;
  actorId: string;
  happenedOn: string;
  recordedAt: string;
  commandId: string;
  keyId: string;
  commitment: string;
  prevHash: string;
}

/** What stands before the first event. */
export const firstPrevHash = '0'.repeat(64);

/** Binds the record to an event's data without showing it: SHA-256 of the salt and the data's canonical JSON. */
export const commitTo = (salt: Uint8Array, data: unknown, sha256: Sha256): string =>
  sha256(concatBytes(salt, canonicalBytes(data)));

/**
 * The hash of one link, which the next one names: SHA-256 of its canonical JSON. Its names are few, flat and known, so
 * that writing them in order is all that RFC 8785 asks for.
 */
export function hashOf(link: Link, sha256: Sha256): string {
  const { orgId, planId, seq, type, version, audience, actorId, happenedOn, recordedAt } = link;
  const { commandId, keyId, commitment, prevHash } = link;
  return sha256(
    JSON.stringify({
      actorId,
      audience,
      commandId,
      commitment,
      happenedOn,
      keyId,
      orgId,
      planId,
      prevHash,
      recordedAt,
      seq,
      type,
      version,
    }),
  );
}
