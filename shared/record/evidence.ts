import { type Checkpoint, readCheckpoint } from './checkpoint.ts';
import { LIST } from './plan-list.ts';
import type { Sha256 } from './sha256.ts';
import { chainOf, type Evidence, type Finding, PROBLEMS, verifyEntries } from './verify.ts';

/** A plan's record as it is handed out: whole, but for entries that are not for its reader. */
export interface RecordFile {
  format: 'fairway-record';
  version: 1;
  exportedAt: string;
  entries: Evidence[];
  /** Signed lines that the record itself carries; one kept elsewhere proves more. */
  checkpoints: string[];
}

/** What checking a record file came to. */
export interface Verdict {
  holds: boolean;
  entries: number;
  /** Entries whose text was there and is the one recorded. */
  textsChecked: number;
  /** The first entry that fails. */
  finding: Finding | undefined;
  /** Public keys that signed the checkpoints: one, and known to whoever checks. */
  keys: string[];
  /** What is wrong, each in a sentence; empty when the record holds. */
  problems: string[];
}

/**
 * Checks a record and what checkpoints say about it.
 * @param kept checkpoints that somebody kept outside the record, on paper or in a mail
 */
export function verifyRecord(file: RecordFile, kept: readonly string[], sha256: Sha256): Verdict {
  const problems: string[] = [];
  const finding = verifyEntries(file.entries, sha256);
  if (finding) problems.push(`E${nameOf(finding).slice(1)}: ${PROBLEMS[finding.problem]}`);
  const keys = new Set<string>();
  for (const [i, line] of [...file.checkpoints, ...kept].entries()) {
    const name =
      i < file.checkpoints.length
        ? `Checkpoint ${i + 1} of the record`
        : `Checkpoint ${i + 1 - file.checkpoints.length}`;
    const said = readCheckpoint(line);
    if (said) keys.add(said.key);
    const problem = said ? contradiction(file.entries, said) : 'is not one, or was changed.';
    if (problem) problems.push(`${name} ${problem}`);
  }
  if (keys.size > 1) problems.push('The checkpoints were signed by different keys.');
  return {
    holds: problems.length === 0,
    entries: file.entries.length,
    textsChecked: file.entries.filter((entry) => !entry.withheld && entry.opened).length,
    finding,
    keys: [...keys],
    problems,
  };
}

const CHAINS: Record<string, string> = {
  plan: '',
  hr: ' of what is for HR alone',
  private: ' of what is between employee and HR',
};

/** How an entry is called: by its number, and by its chain where that is not the plan's own. */
const nameOf = ({ stream = 'plan', seq }: { stream?: string | undefined; seq: number }) =>
  `entry ${seq}${CHAINS[stream] ?? ''}`;

function contradiction(entries: readonly Evidence[], said: Checkpoint): string | undefined {
  const first = entries.find((entry) => !entry.withheld);
  if (said.planId === LIST && (!first || first.orgId === said.orgId)) return undefined;
  if (first && (first.planId !== said.planId || first.orgId !== said.orgId)) return 'is about another plan.';
  const chain = chainOf(said);
  const entry = entries.find((one) => one.seq === said.seq && chainOf(one) === chain);
  if (!entry) return `names ${nameOf(said)}, which this record does not have: its end was cut off.`;
  if (entry.hash !== said.hash)
    return `does not fit ${nameOf(said)}: this record or an earlier part of it was written anew.`;
  return undefined;
}
