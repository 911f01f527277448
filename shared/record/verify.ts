import { hexToBytes } from '@noble/hashes/utils.js';
import { commitTo, firstPrevHash, hashOf, type Link } from './chain.ts';
import type { Sha256 } from './sha256.ts';

/** An entry of a record as it is checked; its data and salt may be gone, and the rest still holds. */
export interface Shown extends Link {
  hash: string;
  withheld?: undefined;
  opened?: { data: unknown; salt: string } | undefined;
}

/** An entry of the plan's own chain that is not for this reader: not even its kind, only its place. */
export interface Withheld {
  stream?: undefined;
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
  ahead: 'This entry follows one of the plan that this record does not have.',
} as const;

export interface Finding {
  /** The chain it stands in, where that is not the plan's own. */
  stream?: string;
  seq: number;
  problem: keyof typeof PROBLEMS;
}

/** The chain that an entry is a link of. */
export const chainOf = ({ stream }: { stream?: string | undefined }): string => stream ?? 'plan';

/**
 * Checks a plan's entries: each chain in its order and whole from its first entry. Shows changes within the record; a cut tail or a
 * record written anew from the start shows only against a checkpoint.
 * @returns the first entry that fails, or undefined
 */
export function verifyEntries(entries: readonly Evidence[], sha256: Sha256): Finding | undefined {
  const own = entries.filter((entry) => chainOf(entry) === 'plan');
  for (const stream of new Set(entries.map(chainOf))) {
    const chain = entries.filter((entry) => chainOf(entry) === stream);
    const finding = verifyChain(chain, sha256) ?? aheadOf(own.length, chain);
    if (finding) return stream === 'plan' ? finding : { stream, ...finding };
  }
  return undefined;
}

/** The first entry that names one of the plan's own chain which is not there, whose end was therefore cut off. */
function aheadOf(length: number, chain: readonly Evidence[]): Finding | undefined {
  const found = chain.find((entry) => !entry.withheld && (entry.afterSeq ?? 0) > length);
  return found && { seq: found.seq, problem: 'ahead' };
}

function verifyChain(entries: readonly Evidence[], sha256: Sha256): Finding | undefined {
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
  if (hasMore(entry) || entry.hash !== hashOf(entry, sha256)) return 'altered';
  if (before && entry.recordedAt < before.recordedAt) return 'backdated';
  if (entry.opened && commitmentOf(entry.opened, sha256) !== entry.commitment) return 'reworded';
  return undefined;
}

const COLUMNS = new Set([
  ...['orgId', 'planId', 'stream', 'seq', 'afterSeq', 'type', 'version', 'audience', 'actorId', 'happenedOn'],
  ...['recordedAt', 'commandId', 'keyId', 'commitment', 'prevHash', 'hash', 'opened', 'withheld'],
]);

/** Whether an entry holds anything that its hash does not cover. */
function hasMore(entry: Shown): boolean {
  for (const name in entry) if (!COLUMNS.has(name)) return true;
  return chainOf(entry) === 'plan' && typeof entry.afterSeq === 'number';
}

function commitmentOf({ data, salt }: NonNullable<Shown['opened']>, sha256: Sha256): string | undefined {
  try {
    return commitTo(hexToBytes(salt), data, sha256);
  } catch {
    return undefined;
  }
}
