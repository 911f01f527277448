import { hexToBytes } from '@noble/hashes/utils.js';
import { commitTo, firstPrevHash, hashOf, type Link } from './chain.ts';
import type { Sha256 } from './sha256.ts';

/** An entry of a record as it is checked; its data and salt may be gone, and the rest still holds. */
export interface Shown extends Link {
  hash: string;
  withheld?: undefined;
  opened?: { data: unknown; salt: string } | undefined;
}

/** An entry that is not for this reader: not even its kind, only its place in the chain. */
export interface Withheld {
  seq: number;
  hash: string;
  prevHash: string;
  withheld: true;
}

export type Evidence = Shown | Withheld;

/** What is wrong with the first entry that fails, in words for whoever checks a record. */
export const PROBLEMS = {
  missing: 'An entry before this one is missing, doubled or in another place.',
  foreign: 'This entry belongs to another plan.',
  unlinked: 'This entry does not follow from the one before it.',
  altered: 'This entry was changed after it was recorded.',
  reworded: 'The text of this entry is not the one that was recorded.',
  backdated: 'This entry was recorded before the one it follows.',
} as const;

export interface Finding {
  seq: number;
  problem: keyof typeof PROBLEMS;
}

/**
 * Checks a plan's entries, in their order and whole from the first. Shows changes within the record; a cut tail or a
 * record written anew from the start shows only against a checkpoint.
 * @returns the first entry that fails, or undefined
 */
export function verifyEntries(entries: readonly Evidence[], sha256: Sha256): Finding | undefined {
  let before: Evidence | undefined;
  let shown: Shown | undefined;
  for (const [i, entry] of entries.entries()) {
    const problem =
      placeProblem(entry, i + 1, before) ?? (entry.withheld ? undefined : shownProblem(entry, shown, sha256));
    if (problem) return { seq: entry.seq, problem };
    before = entry;
    if (!entry.withheld) shown = entry;
  }
  return undefined;
}

type Problem = Finding['problem'];

function placeProblem(entry: Evidence, seq: number, before: Evidence | undefined): Problem | undefined {
  if (entry.seq !== seq) return 'missing';
  if (entry.prevHash !== (before?.hash ?? firstPrevHash)) return 'unlinked';
  return undefined;
}

/** @param before the last entry before it that is shown */
function shownProblem(entry: Shown, before: Shown | undefined, sha256: Sha256): Problem | undefined {
  if (before && (entry.planId !== before.planId || entry.orgId !== before.orgId)) return 'foreign';
  if (entry.hash !== hashOf(entry, sha256)) return 'altered';
  if (before && entry.recordedAt < before.recordedAt) return 'backdated';
  if (entry.opened && commitmentOf(entry.opened, sha256) !== entry.commitment) return 'reworded';
  return undefined;
}

function commitmentOf({ data, salt }: NonNullable<Shown['opened']>, sha256: Sha256): string | undefined {
  try {
    return commitTo(hexToBytes(salt), data, sha256);
  } catch {
    return undefined;
  }
}
