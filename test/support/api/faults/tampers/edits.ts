import { firstPrevHash, hashOf, type Link } from '@fairway/shared/record/chain.ts';
import { readCheckpoint } from '@fairway/shared/record/checkpoint.ts';
import type { RecordFile } from '@fairway/shared/record/evidence.ts';
import { sha256 } from '@fairway/shared/record/sha256.ts';
import { chainOf, type Evidence, type Shown } from '@fairway/shared/record/verify.ts';

/** Where a chain was changed. */
export interface Place {
  stream: string;
  seq: number;
}

export const isShown = (entry: Evidence): entry is Shown => !entry.withheld;
export const placeOf = (entry: Evidence): Place => ({ stream: chainOf(entry), seq: entry.seq });

/** The file without those of its checkpoints that a forger would not leave in. */
const withoutBetrayers = (file: RecordFile, from: Place): RecordFile => ({
  ...file,
  checkpoints: file.checkpoints.filter((line) => !isOver(line, from)),
});

/** Whether a checkpoint is about this entry of its chain or a later one. */
export function isOver(line: string, { stream, seq }: Place): boolean {
  const said = readCheckpoint(line);
  return said !== undefined && (said.stream ?? 'plan') === stream && said.seq >= seq;
}

/** The file with the end of a chain cut off, from this entry on. */
export const cut = (file: RecordFile, from: Place): RecordFile =>
  withoutBetrayers(
    {
      ...file,
      entries: file.entries.filter((entry) => chainOf(entry) !== from.stream || entry.seq < from.seq),
    },
    from,
  );

/**
 * The file with a chain written anew from this entry on: every hash after it fits again. Of what is withheld a forger knows
 * no more than a hash, and makes one up.
 */
export function rewrite(file: RecordFile, from: Place, change: (entry: Shown) => Shown): RecordFile {
  let prevHash = firstPrevHash;
  const entries = file.entries.map((entry): Evidence => {
    if (chainOf(entry) !== from.stream) return entry;
    const written = entry.seq < from.seq ? entry : relinked(entry, prevHash, change);
    prevHash = written.hash;
    return written;
  });
  return withoutBetrayers({ ...file, entries }, from);
}

function relinked(entry: Evidence, prevHash: string, change: (entry: Shown) => Shown): Evidence {
  if (!isShown(entry)) return { ...entry, prevHash, hash: sha256(`made up ${prevHash}`) };
  const changed: Shown & Link = { ...change(entry), prevHash };
  return { ...changed, hash: hashOf(changed, sha256) };
}
