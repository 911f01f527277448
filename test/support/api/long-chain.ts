import { concat } from '@fairway/api/record/canonical.ts';
import { commit, hashLink, newSalt } from '@fairway/api/record/chain.ts';
import { type Bytes, canonicalBytes } from '@fairway/shared/record/canonical.ts';
import { firstPrevHash } from '@fairway/shared/record/chain.ts';
import type { Shown } from '@fairway/shared/record/verify.ts';
import { checkIn } from './walk.ts';

/** A whole record of so many check-ins, with their texts. */
export function longChain(length: number): Shown[] {
  const entries: Shown[] = [];
  let prevHash = firstPrevHash;
  for (let seq = 1; seq <= length; seq += 1) {
    const salt = newSalt();
    const data = checkIn('2026-03-02', `Talked about the ticket queue, ${seq}.`);
    const link = {
      orgId: 'e0b5a1c2-0000-4000-8000-000000000000',
      planId: 'e0b5a1c2-0000-4000-8000-000000000001',
      seq,
      type: 'check_in_held',
      version: 1,
      audience: 'all',
      actorId: 'e0b5a1c2-0000-4000-8000-000000000002',
      happenedOn: '2026-03-02',
      recordedAt: '2026-03-02T09:00:00.000Z',
      commandId: 'e0b5a1c2-0000-4000-8000-000000000003',
      keyId: 'e0b5a1c2-0000-4000-8000-000000000004',
      commitment: commit(salt, data),
      prevHash,
    };
    prevHash = hashLink(link);
    entries.push({ ...link, hash: prevHash, opened: { data, salt: salt.toHex() } });
  }
  return entries;
}

/** The bytes that verifying an entry hashes: of its data with the salt, and of its columns. */
export function hashedBytes({ hash: _, opened, withheld: __, ...link }: Shown): Bytes[] {
  const { data, salt } = opened!;
  return [concat(Uint8Array.fromHex(salt), canonicalBytes(data)), canonicalBytes(link)];
}
