import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstPrevHash } from './chain.ts';
import { findListFault, hashListEntry, type ListEntry, verifyPlanList } from './plan-list.ts';
import { sha256 } from './sha256.ts';

function listOf(length: number): ListEntry[] {
  const entries: ListEntry[] = [];
  for (let seq = 1; seq <= length; seq += 1) {
    const prevHash = entries.at(-1)?.hash ?? firstPrevHash;
    const unlinked = {
      orgId: 'org',
      seq,
      planId: `plan-${seq % 3}`,
      planSeq: seq,
      planHash: sha256(`${seq}`),
      recordedAt: '2026-03-02T09:00:00.000Z',
      prevHash,
    };
    entries.push({ ...unlinked, hash: hashListEntry(unlinked, sha256) });
  }
  return entries;
}

const fileOf = (entries: ListEntry[]) =>
  ({ format: 'fairway-plan-list', version: 1, exportedAt: '', entries, checkpoints: [] }) as const;

describe('a list of plans', () => {
  it('raises no alarm when it is whole, and none when it is empty', () => {
    for (const length of [0, 1, 7]) {
      expect(verifyPlanList({ ...fileOf(listOf(length)), checkpoints: [] }, [], sha256)).toMatchObject({
        holds: true,
        entries: length,
      });
    }
  });

  it('names the first entry that was changed, left out or doubled, whichever it is', () => {
    const entries = listOf(8);
    const fields = ['orgId', 'planId', 'planHash', 'recordedAt', 'prevHash', 'hash'] as const;
    fc.assert(
      fc.property(fc.nat(7), fc.constantFrom(...fields), (i, field) => {
        const changed = entries.with(i, { ...entries[i]!, [field]: 'x' });
        const found = findListFault(changed, sha256);
        // Another organisation in the first entry is what the second one does not fit.
        expect(found).toBe(i + 1);
      }),
    );
    fc.assert(
      fc.property(fc.nat(6), (i) => {
        expect(findListFault(entries.toSpliced(i, 1), sha256)).toBe(i + 1);
        expect(findListFault(entries.toSpliced(i, 0, entries[i]!), sha256)).toBe(i + 2);
      }),
    );
  });

  it('says so of what is no checkpoint', () => {
    const verdict = verifyPlanList({ ...fileOf(listOf(2)), checkpoints: [] }, ['fairway1.a.b'], sha256);
    expect(verdict.problems).toEqual(['Checkpoint 1 is not one, or was changed.']);
  });
});
