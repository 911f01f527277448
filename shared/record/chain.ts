import { canonicalText } from './canonical.ts';
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
  /** The chain it is a link of; the plan's own where it is left out. `seq` counts in it. */
  stream?: string | undefined;
  /** Of a link beside the plan's own chain: the number of the entry in that one after which it stands. */
  afterSeq?: number | null | undefined;
}

/** What stands before the first event. */
export const firstPrevHash = '0'.repeat(64);

/** Binds the record to an event's data without showing it: SHA-256 of the salt and the data's canonical JSON. */
export function commitTo(salt: Uint8Array, data: unknown, sha256: Sha256): string {
  const text = canonicalText(data);
  // One piece of memory for all: allocating is a good part of hashing what is short.
  const most = salt.length + text.length * 3;
  if (scratch.length < most) scratch = new Uint8Array(2 * most);
  scratch.set(salt);
  const { written } = encoder.encodeInto(text, scratch.subarray(salt.length));
  return sha256(scratch.subarray(0, salt.length + written));
}

const encoder = new TextEncoder();
let scratch = new Uint8Array(4096);

/**
 * The hash of one link, which the next one names: SHA-256 of its canonical JSON. Its names are few, flat and known, so
 * that writing them in order is all that RFC 8785 asks for. A link of the plan's own chain names none: it is hashed as it was
 * when there was no other.
 */
export function hashOf(link: Link, sha256: Sha256): string {
  const { orgId, planId, seq, type, version, audience, actorId, happenedOn, recordedAt } = link;
  const { commandId, keyId, commitment, prevHash, stream, afterSeq } = link;
  const isBeside = stream !== undefined && stream !== 'plan';
  return sha256(
    JSON.stringify({
      actorId,
      ...(isBeside && { afterSeq }),
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
      ...(isBeside && { stream }),
      type,
      version,
    }),
  );
}
