import { expect, test } from 'vitest';
import { typedStore } from './typed-store.ts';

const keyOf = (byte: number) => new Uint8Array(32).fill(byte).toBase64({ alphabet: 'base64url' });
const owner = (id: string, byte = 1) => ({ person: { id }, outboxKey: keyOf(byte) });

function device() {
  const kept = new Map<string, string>();
  let at = Date.parse('2026-03-02T09:00:00Z');
  const store = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => void kept.set(name, text),
    removeItem: (name: string) => void kept.delete(name),
  };
  return {
    kept,
    store,
    now: () => at,
    later: (days: number) => {
      at += days * 86_400_000;
    },
  };
}

test('what was typed is there again, the newest of it, and not in clear', async () => {
  const here = device();
  const typed = typedStore(owner('mara'), 'import', here);
  expect(await typed.read()).toBeUndefined();
  await Promise.all([typed.keep({ text: 'first' }), typed.keep({ text: 'Late in März.' })]);
  expect(await typedStore(owner('mara'), 'import', here).read()).toEqual({ text: 'Late in März.' });
  expect([...here.kept.values()].map((sealed) => atob(sealed)).join()).not.toContain('Late');
});

test('nobody else opens it, nor another place', async () => {
  const here = device();
  await typedStore(owner('mara'), 'import', here).keep('secret');
  expect(await typedStore(owner('mara', 2), 'import', here).read()).toBeUndefined();
  expect(await typedStore(owner('eli'), 'import', here).read()).toBeUndefined();
  expect(await typedStore(owner('mara'), 'other', here).read()).toBeUndefined();
  const [[name, sealed]] = [...here.kept] as [[string, string]];
  here.kept.set(name.replace('mara', 'eli'), sealed);
  expect(await typedStore(owner('eli'), 'import', here).read()).toBeUndefined();
});

test('it goes when it was sent, and when nobody went on with it for a month', async () => {
  const here = device();
  const typed = typedStore(owner('mara'), 'import', here);
  await typed.keep('soon sent');
  await typed.drop();
  expect(here.kept.size).toBe(0);
  await typed.keep('forgotten');
  here.later(30);
  expect(await typed.read()).toBe('forgotten');
  here.later(1);
  expect(await typed.read()).toBeUndefined();
});

test('a device that keeps nothing says so', async () => {
  const here = device();
  const full = () => {
    throw new Error('full');
  };
  const typed = typedStore(owner('mara'), 'import', { ...here, store: { ...here.store, setItem: full } });
  await expect(typed.keep('text')).rejects.toThrow('full');
});
