import { commitTo } from '@fairway/shared/record/chain.ts';
import { type RecordFile, verifyRecord } from '@fairway/shared/record/evidence.ts';
import { sha256 } from '@fairway/shared/record/sha256.ts';
import { chainOf, type Evidence, type Shown } from '@fairway/shared/record/verify.ts';
import { cut, isOver, isShown, type Place, placeOf, rewrite } from './edits.ts';
import { type Pool, pick, type Taken } from './pool.ts';
import { note, type Tally } from './tally.ts';

type Random = () => number;

interface Tampered {
  file: RecordFile;
  /** Whether the record or a checkpoint that was kept can show it. */
  shows: boolean;
  /** The entry that has to be named, where the record alone shows it. */
  at?: Place;
}

type Tamper = (file: RecordFile, kept: readonly string[], random: Random, pool: Pool) => Tampered | undefined;

const replaced = (file: RecordFile, old: Evidence, entry: Evidence): RecordFile => ({
  ...file,
  entries: file.entries.map((one) => (one === old ? entry : one)),
});

const COLUMNS = [
  ...['type', 'version', 'audience', 'actorId', 'happenedOn', 'recordedAt', 'commandId', 'keyId'],
  ...['commitment', 'hash', 'prevHash'],
] as const;

/** An edit of one entry that leaves every other as it is, which the record alone shows. */
const inPlace =
  (edit: (entry: Shown, random: Random) => Evidence): Tamper =>
  (file, _, random) => {
    const entry = pick(random, file.entries.filter(isShown));
    return { file: replaced(file, entry, edit(entry, random)), shows: true, at: placeOf(entry) };
  };

/** An edit of the order of entries. */
const moved =
  (edit: (entries: Evidence[], i: number, random: Random, pool: Pool) => Evidence[]): Tamper =>
  (file, _, random, pool) => {
    const own = file.entries.filter((entry) => chainOf(entry) === 'plan');
    const others = file.entries.filter((entry) => chainOf(entry) !== 'plan');
    const i = Math.floor(random() * (own.length - 1));
    return { file: { ...file, entries: [...edit(own, i, random, pool), ...others] }, shows: true };
  };

const reworded = (entry: Shown): Shown => {
  const data = { forged: 'Nothing was promised.' };
  const salt = 'ab'.repeat(32);
  return { ...entry, commitment: commitTo(Uint8Array.fromHex(salt), data, sha256), opened: { data, salt } };
};

const anew =
  (place: (file: RecordFile, random: Random) => Place, change: (entry: Shown, pool: Pool) => Shown): Tamper =>
  (file, kept, random, pool) => {
    const from = place(file, random);
    const shows = kept.some((line) => isOver(line, from));
    return { file: rewrite(file, from, (entry) => change(entry, pool)), shows };
  };

const anywhere = ({ entries }: RecordFile, random: Random): Place => placeOf(pick(random, entries));

const cutFrom =
  (place: (file: RecordFile, random: Random) => Place | undefined): Tamper =>
  (file, kept, random) => {
    const from = place(file, random);
    if (!from) return undefined;
    const after = cut(file, from);
    const isAhead = (entry: Evidence) => isShown(entry) && (entry.afterSeq ?? 0) >= from.seq;
    const shows =
      kept.some((line) => isOver(line, from)) || (from.stream === 'plan' && after.entries.some(isAhead));
    return { file: after, shows };
  };

const hidden =
  (edit: (entry: Shown) => Evidence): Tamper =>
  (file, _, random) => {
    const own = file.entries.filter(isShown).filter((entry) => chainOf(entry) === 'plan');
    const entry = pick(random, own);
    return { file: replaced(file, entry, edit(entry)), shows: false };
  };

export const TAMPERS: Record<string, Tamper> = {
  'a column of an entry': inPlace((entry, random) => {
    const column = pick(random, COLUMNS);
    return { ...entry, [column]: column === 'version' ? 9 : sha256(String(random())) } as Shown;
  }),
  'the text of an entry': inPlace((entry) => ({
    ...entry,
    opened: { data: { forged: true }, salt: entry.opened!.salt },
  })),
  'the salt of an entry': inPlace((entry) => ({
    ...entry,
    opened: { data: entry.opened!.data, salt: 'cd'.repeat(32) },
  })),
  'a column put in': inPlace((entry) => ({ ...entry, remark: 'Agreed by both.' }) as Shown),
  'an entry left out': moved((own, i) => own.toSpliced(i, 1)),
  'an entry doubled': moved((own, i) => own.toSpliced(i, 0, own[i]!)),
  'two entries swapped': moved((own, i) => own.with(i, own[i + 1]!).with(i + 1, own[i]!)),
  'an entry of another plan put in': moved((own, i, random, { taken }) => {
    const planId = own.find(isShown)?.planId;
    const others = taken.flatMap(({ file }) => file.entries).filter(isShown);
    return own.with(
      i,
      pick(
        random,
        others.filter((entry) => entry.planId !== planId),
      ),
    );
  }),
  'the end cut off': cutFrom(anywhere),
  'a chain beside the plan left out': cutFrom(({ entries }) => {
    const beside = entries.find((entry) => chainOf(entry) !== 'plan');
    return beside && { stream: chainOf(beside), seq: 1 };
  }),
  'written anew from an entry on': anew(anywhere, reworded),
  'written anew from the first': anew(() => ({ stream: 'plan', seq: 1 }), reworded),
  'an entry made out as not for the reader': hidden(({ seq, hash, prevHash }) => ({
    ...{ seq, hash, prevHash },
    withheld: true,
  })),
  'the text of an entry taken out': hidden(({ opened: _, ...entry }) => entry),
};

/** Tampers with a record that was taken away, and checks it with some of the checkpoints that were kept. */
export function tamperExported(taken: Taken, random: Random, pool: Pool, tally: Tally): void {
  const kind = pick(random, Object.keys(TAMPERS));
  const kept = taken.kept.filter(() => random() < 0.7);
  const tampered = TAMPERS[kind]!(taken.file, kept, random, pool);
  if (!tampered) return;
  const { holds, finding } = verifyRecord(tampered.file, kept, sha256);
  const { at, shows } = tampered;
  const isNamed = !at || (finding?.seq === at.seq && (finding.stream ?? 'plan') === at.stream);
  note(tally, `exported: ${kind}`, { shows, found: !holds, isNamed });
}
