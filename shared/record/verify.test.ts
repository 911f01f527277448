import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalBytes } from './canonical.ts';
import { commitTo, firstPrevHash, hashOf, type Link } from './chain.ts';
import { sha256 } from './sha256.ts';
import { type Evidence, type Shown, verifyEntries as verify } from './verify.ts';

const verifyEntries = (entries: readonly Evidence[]) => verify(entries, sha256);
const hashLink = (link: Link) => hashOf(link, sha256);

/** A whole record of so many entries. */
function record(length: number, text = 'text'): Shown[] {
  const entries: Shown[] = [];
  for (let seq = 1; seq <= length; seq += 1) {
    const salt = new Uint8Array(32).fill(seq);
    const data = { note: `${text} ${seq}` };
    const link = {
      orgId: 'org',
      planId: 'plan',
      seq,
      type: 'check_in_held',
      version: 1,
      audience: 'all',
      actorId: 'mia',
      happenedOn: '2026-03-02',
      recordedAt: `2026-03-02T09:00:${String(seq).padStart(2, '0')}.000Z`,
      commandId: `command-${seq}`,
      keyId: 'key',
      commitment: commitTo(salt, data, sha256),
      prevHash: entries.at(-1)?.hash ?? firstPrevHash,
    };
    entries.push({ ...link, hash: hashLink(link), opened: { data, salt: salt.toHex() } });
  }
  return entries;
}

const columns = [
  'type',
  'audience',
  'actorId',
  'happenedOn',
  'recordedAt',
  'commandId',
  'keyId',
  'commitment',
] as const;

it('hashes the canonical JSON of the columns, whatever stands in them', () => {
  const text = fc.string({ unit: 'grapheme' });
  const link = fc.record({
    orgId: text,
    planId: text,
    seq: fc.nat(),
    type: text,
    version: fc.nat(),
    audience: text,
    actorId: text,
    happenedOn: text,
    recordedAt: text,
    commandId: text,
    keyId: text,
    commitment: text,
    prevHash: text,
  });
  fc.assert(
    fc.property(link, (one) => {
      expect(hashLink(one)).toBe(sha256(canonicalBytes(one)));
    }),
  );
});

describe('verifying entries', () => {
  it('raises no alarm on a whole record, with texts or without', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12 }), fc.array(fc.nat(11)), (length, withheld) => {
        const erased = record(length).map((entry, i) =>
          withheld.includes(i) ? { ...entry, opened: undefined } : entry,
        );
        expect(verifyEntries(erased)).toBeUndefined();
        const part = record(length).map((entry, i) => {
          const { seq, hash, prevHash } = entry;
          return withheld.includes(i) ? { seq, hash, prevHash, withheld: true as const } : entry;
        });
        expect(verifyEntries(part)).toBeUndefined();
      }),
    );
  });

  it('names the first entry whose column was changed', () => {
    fc.assert(
      fc.property(fc.nat(9), fc.constantFrom(...columns), fc.string(), (i, column, value) => {
        const entries = record(10);
        fc.pre(entries[i]![column] !== value);
        entries[i] = { ...entries[i]!, [column]: value };
        expect(verifyEntries(entries)).toMatchObject({ seq: i + 1 });
      }),
    );
  });

  it('names the entry whose text or salt was changed', () => {
    fc.assert(
      fc.property(fc.nat(9), fc.jsonValue(), (i, data) => {
        const entries = record(10);
        entries[i]!.opened = { data: { other: data }, salt: entries[i]!.opened!.salt };
        expect(verifyEntries(entries)).toEqual({ seq: i + 1, problem: 'reworded' });
        entries[i]!.opened!.salt = 'no salt';
        expect(verifyEntries(entries)).toEqual({ seq: i + 1, problem: 'reworded' });
      }),
    );
  });

  it('sees an entry that was left out, doubled, moved or taken from another plan', () => {
    fc.assert(
      fc.property(fc.nat(8), (i) => {
        const without = record(10).toSpliced(i, 1);
        expect(verifyEntries(without)?.problem).toBe('missing');
        const doubled = record(10).toSpliced(i, 0, record(10)[i]!);
        expect(verifyEntries(doubled)?.problem).toBe('missing');
        const swapped = record(10)
          .with(i, record(10)[i + 1]!)
          .with(i + 1, record(10)[i]!);
        expect(verifyEntries(swapped)?.problem).toBe('missing');
        const foreign = record(10).with(i + 1, { ...record(10)[i + 1]!, planId: 'other' });
        expect(verifyEntries(foreign)).toEqual({ seq: i + 2, problem: 'foreign' });
      }),
    );
  });

  it('sees a changed entry whose own hash was mended, at the next one', () => {
    const entries = record(5);
    const changed = { ...entries[2]!, happenedOn: '2026-01-01' };
    entries[2] = { ...changed, hash: hashLink(changed) };
    expect(verifyEntries(entries)).toEqual({ seq: 4, problem: 'unlinked' });
  });

  it('cannot see a cut tail or a record written anew: that takes a checkpoint', () => {
    expect(verifyEntries(record(10).slice(0, 4))).toBeUndefined();
    expect(verifyEntries(record(10, 'other words'))).toBeUndefined();
  });
});
