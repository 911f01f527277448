import { firstPrevHash } from './chain.ts';
import { readCheckpoint, type Signed } from './checkpoint.ts';
import type { Sha256 } from './sha256.ts';

/** One entry of an organisation's list of plans: where the record of a plan stood when it was opened or got a checkpoint. */
export interface ListEntry {
  orgId: string;
  /** From 1, without a gap. */
  seq: number;
  planId: string;
  planSeq: number;
  planHash: string;
  recordedAt: string;
  /** Hash of the entry before it; 64 zeros before the first. */
  prevHash: string;
  hash: string;
}

/** The list as it is handed out. */
export interface PlanListFile {
  format: 'fairway-plan-list';
  version: 1;
  exportedAt: string;
  entries: ListEntry[];
  /** The newest signed line over the list; one kept elsewhere proves more. */
  checkpoints: string[];
}

/** What a checkpoint over the list of plans has in place of a plan's id. */
export const LIST = '';

/** What checking a list came to. */
export interface ListVerdict {
  holds: boolean;
  entries: number;
  keys: string[];
  /** What is wrong, each in a sentence; empty when the list holds. */
  problems: string[];
}

/** SHA-256 of the canonical JSON of an entry's other fields. */
export function hashListEntry(entry: Omit<ListEntry, 'hash'>, sha256: Sha256): string {
  const { orgId, planHash, planId, planSeq, prevHash, recordedAt, seq } = entry;
  return sha256(JSON.stringify({ orgId, planHash, planId, planSeq, prevHash, recordedAt, seq }));
}

/** The first entry that fails, or undefined. */
export function findListFault(entries: readonly ListEntry[], sha256: Sha256): number | undefined {
  let prevHash = firstPrevHash;
  for (const [i, entry] of entries.entries()) {
    const isInPlace = entry.seq === i + 1 && entry.prevHash === prevHash && entry.orgId === entries[0]!.orgId;
    if (!isInPlace || entry.hash !== hashListEntry(entry, sha256)) return i + 1;
    prevHash = entry.hash;
  }
  return undefined;
}

/**
 * Checks a list of plans and what checkpoints say about it.
 * @param kept checkpoints that somebody kept elsewhere: over the list, or over one of its plans
 */
export function verifyPlanList(file: PlanListFile, kept: readonly string[], sha256: Sha256): ListVerdict {
  const { entries } = file;
  const problems: string[] = [];
  const fault = findListFault(entries, sha256);
  if (fault) problems.push(`Entry ${fault} of the list was changed, left out or put in.`);
  const keys = new Set<string>();
  for (const [i, line] of [...file.checkpoints, ...kept].entries()) {
    const own = i < file.checkpoints.length;
    const name = own ? 'The checkpoint of the list' : `Checkpoint ${i + 1 - file.checkpoints.length}`;
    const said = readCheckpoint(line);
    if (said) keys.add(said.key);
    const problem = said ? contradiction(entries, said) : 'is not one, or was changed.';
    if (problem) problems.push(`${name} ${problem}`);
  }
  if (keys.size > 1) problems.push('The checkpoints were signed by different keys.');
  return { holds: problems.length === 0, entries: entries.length, keys: [...keys], problems };
}

function contradiction(entries: readonly ListEntry[], said: Signed): string | undefined {
  const [first] = entries;
  if (first && first.orgId !== said.orgId) return 'is of another organisation.';
  if (said.planId === LIST) {
    const entry = entries[said.seq - 1];
    if (!entry) return `names entry ${said.seq}, which this list does not have: its end was cut off.`;
    return entry.hash === said.hash
      ? undefined
      : `does not fit entry ${said.seq}: the list was written anew.`;
  }
  if (said.stream !== undefined && said.stream !== 'plan') return undefined;
  // What was signed before the list was begun cannot be in it.
  if (!first || said.recordedAt < first.recordedAt) return undefined;
  const entry = entries.find(({ planId, planSeq }) => planId === said.planId && planSeq === said.seq);
  if (!entry) return 'is over a plan, or a part of one, that this list does not have.';
  return entry.planHash === said.hash
    ? undefined
    : `does not fit entry ${entry.seq}: the record of that plan was written anew.`;
}
