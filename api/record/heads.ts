import { STREAMS, type Stream } from '@fairway/shared/plan/event.ts';
import { firstPrevHash } from '@fairway/shared/record/chain.ts';

/** The end of a chain. */
export interface Head {
  seq: number;
  hash: string;
  recordedAt: string;
}

/** Where each chain of a plan's record ends. */
export type Heads = Record<Stream, Head>;

const none: Head = { seq: 0, hash: firstPrevHash, recordedAt: '' };

/** Before the first entry. */
export const noHeads: Heads = { plan: none, hr: none, private: none };

/** The ends after one more entry. */
export const headsAfter = (
  heads: Heads,
  { stream, seq, hash, recordedAt }: Head & { stream: Stream },
): Heads => ({ ...heads, [stream]: { seq, hash, recordedAt } });

/** How many entries all chains have together. */
export const entriesOf = (heads: Heads): number =>
  STREAMS.reduce((sum, stream) => sum + heads[stream].seq, 0);

interface Placed {
  stream: Stream;
  seq: number;
  afterSeq: number | null;
  recordedAt: string;
}

/**
 * Entries of all chains in the order in which they were written: those beside the plan's own follow the entry that they name.
 */
export const inOrder = <T extends Placed>(rows: readonly T[]): T[] => rows.toSorted(byPlace);

function byPlace(a: Placed, b: Placed): number {
  const places = (a.afterSeq ?? a.seq) - (b.afterSeq ?? b.seq);
  if (places !== 0) return places;
  if (a.stream === b.stream) return a.seq - b.seq;
  if (a.stream === 'plan') return -1;
  if (b.stream === 'plan') return 1;
  return a.recordedAt < b.recordedAt ? -1 : 1;
}
