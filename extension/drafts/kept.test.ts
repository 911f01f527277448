import { describe, expect, it } from 'vitest';
import { importKey } from '../outbox/seal.ts';
import type { Account } from '../outbox/types.ts';
import { createKept, type KeptStore } from './kept.ts';

const keyOf = (byte: number) =>
  importKey(new Uint8Array(32).fill(byte).toBase64({ alphabet: 'base64url', omitPadding: true }));
const me: Account = { organisationId: 'org', personId: 'me' };

async function world() {
  const rows = new Map<string, Awaited<ReturnType<KeptStore['get']>>>();
  let who: { account: Account; key: CryptoKey } | null = { account: me, key: await keyOf(1) };
  const kept = createKept({
    store: {
      get: async (key) => rows.get(key.join()),
      put: async (row) => void rows.set([row.organisationId, row.personId, row.place].join(), row),
      delete: async (key) => void rows.delete(key.join()),
    },
    identity: async () => who,
    now: () => 0,
  });
  return {
    kept,
    rows,
    become: (next: typeof who) => {
      who = next;
    },
  };
}

describe('what was typed', () => {
  it('comes back until it is dropped', async () => {
    const { kept } = await world();
    await kept.keep({ place: 'draft:1', value: { text: 'first' } });
    await kept.keep({ place: 'draft:1', value: { text: 'second' } });
    expect(await kept.read('draft:1')).toEqual({ text: 'second' });
    expect(await kept.read('draft:2')).toBeNull();
    await kept.drop('draft:1');
    expect(await kept.read('draft:1')).toBeNull();
  });

  it('opens for nobody else, and comes back for its writer', async () => {
    const { kept, become } = await world();
    await kept.keep({ place: 'draft:1', value: 'mine' });
    become({ account: { ...me, personId: 'other' }, key: await keyOf(2) });
    expect(await kept.read('draft:1')).toBeNull();
    become({ account: me, key: await keyOf(2) });
    expect(await kept.read('draft:1')).toBeNull();
    become({ account: me, key: await keyOf(1) });
    expect(await kept.read('draft:1')).toBe('mine');
  });

  it('is never kept in clear', async () => {
    const { kept, rows, become } = await world();
    await kept.keep({ place: 'draft:1', value: 'canary words' });
    const [row] = rows.values();
    expect(new TextDecoder().decode(row!.sealed.data)).not.toContain('canary');
    become(null);
    expect(await kept.keep({ place: 'draft:2', value: 'x' })).toMatchObject({ ok: false });
    expect(rows.size).toBe(1);
  });
});
