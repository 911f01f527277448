import { type Bytes, canonicalBytes, concat, sha256 } from './canonical.ts';

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

/** 32 random bytes, so that a short text cannot be guessed from its commitment. */
export const newSalt = (): Bytes => crypto.getRandomValues(new Uint8Array(32));

/** Binds the record to an event's data without showing it: SHA-256 of the salt and the data's canonical JSON. */
export const commit = (salt: Bytes, data: unknown): string => sha256(concat(salt, canonicalBytes(data)));

/** The hash of one link, which the next one names. */
export function hashLink(link: Link): string {
  const { orgId, planId, seq, type, version, audience, actorId, happenedOn, recordedAt } = link;
  const { commandId, keyId, commitment, prevHash } = link;
  return sha256(
    canonicalBytes({
      orgId,
      planId,
      seq,
      type,
      version,
      audience,
      actorId,
      happenedOn,
      recordedAt,
      commandId,
      keyId,
      commitment,
      prevHash,
    }),
  );
}
