import { describe, expect, it } from 'vitest';
import {
  backoff,
  canUndo,
  isTooOld,
  nextWake,
  OLDEST_MS,
  pick,
  postpone,
  reasonOf,
  retried,
  settle,
} from './state.ts';
import type { Entry } from './types.ts';

const account = { organisationId: 'org', personId: 'me' };
const entry = (over: Partial<Entry> = {}): Entry => ({
  ...account,
  id: 'a',
  planId: 'p',
  since: 0,
  sendAfter: 0,
  nextTry: 0,
  attempts: 0,
  state: 'waiting',
  sealed: { iv: new Uint8Array(12), data: new ArrayBuffer(0) },
  ...over,
});
const half = () => 0.5;
const sealed = { iv: new Uint8Array(12), data: new ArrayBuffer(1) };

describe('pick', () => {
  it('takes what is due, in order', () => {
    const entries = [entry({ id: 'a' }), entry({ id: 'b', planId: 'q' }), entry({ id: 'c' })];
    expect(pick(entries, account, 1, 50).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('holds back later entries of a plan whose earlier entry waits, and no other plan', () => {
    const entries = [entry({ id: 'a', nextTry: 5 }), entry({ id: 'b' }), entry({ id: 'c', planId: 'q' })];
    expect(pick(entries, account, 1, 50).map(({ id }) => id)).toEqual(['c']);
  });

  it('lets a parked entry hold back nothing', () => {
    const entries = [entry({ id: 'a', state: 'parked' }), entry({ id: 'b' })];
    expect(pick(entries, account, 1, 50).map(({ id }) => id)).toEqual(['b']);
  });

  it('never takes an entry of another account', () => {
    const entries = [entry({ personId: 'other' }), entry({ organisationId: 'other' })];
    expect(pick(entries, account, 1, 50)).toEqual([]);
    expect(nextWake(entries, account, 1)).toBeNull();
  });

  it('takes what was being sent when the browser died', () => {
    expect(pick([entry({ state: 'sending', sendAfter: 99 })], account, 1, 50)).toHaveLength(1);
  });

  it('does not wait for hours because the clock was set back', () => {
    const future = 10 * 60 * 60 * 1000;
    expect(pick([entry({ sendAfter: future })], account, 0, 50)).toHaveLength(1);
  });
});

describe('settle', () => {
  it('lets go of what is on the record', () => {
    expect(settle(entry(), { id: 'a', status: 'done' }, undefined, 0, half)).toBeNull();
    expect(settle(entry(), { id: 'a', status: 'already_done' }, undefined, 0, half)).toBeNull();
  });

  it('parks what is refused, with the reason', () => {
    const result = { id: 'a', status: 'refused', code: 'closed', message: 'It is closed.' } as const;
    expect(reasonOf(result)).toEqual({ code: 'closed', message: 'It is closed.' });
    expect(settle(entry(), result, sealed, 0, half)).toMatchObject({ state: 'parked', reason: sealed });
  });

  it.each([undefined, { id: 'a', status: 'conflict' }, { id: 'a', status: 'later' }] as const)(
    'keeps %j and tries again later',
    (result) => {
      expect(reasonOf(result)).toBeUndefined();
      const after = settle(entry({ state: 'sending' }), result, undefined, 100, half);
      expect(after).toMatchObject({ state: 'waiting', attempts: 1 });
      expect(after?.nextTry).toBeGreaterThan(100);
    },
  );
});

describe('waiting', () => {
  it('doubles up to five minutes', () => {
    expect(backoff(0, () => 1)).toBe(2000);
    expect(backoff(1, () => 1)).toBe(4000);
    expect(backoff(50, () => 1)).toBe(300_000);
    expect(backoff(0, () => 0)).toBe(1000);
  });

  it('allows undo only for what cannot have been sent', () => {
    expect(canUndo(entry({ sendAfter: 10 }), 9)).toBe(true);
    expect(canUndo(entry({ sendAfter: 10 }), 10)).toBe(false);
    expect(canUndo(entry({ sendAfter: 10, state: 'sending' }), 9)).toBe(false);
    expect(canUndo(postpone(entry({ sendAfter: 1e9 }), 0, half), 9)).toBe(false);
  });

  it('asks a person about an entry of a month ago, and counts anew after a retry', () => {
    const old = entry();
    expect(isTooOld(old, OLDEST_MS)).toBe(false);
    expect(isTooOld(old, OLDEST_MS + 1)).toBe(true);
    const again = retried({ ...old, state: 'parked', reason: sealed }, OLDEST_MS + 1);
    expect(again.state).toBe('waiting');
    expect(again.reason).toBeUndefined();
    expect(isTooOld(again, OLDEST_MS + 2)).toBe(false);
  });
});
