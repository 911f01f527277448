import { describe, expect, it } from 'vitest';
import type { KeyValue } from '../session/key-value.ts';
import { done, failed } from './outcome.ts';
import { createRecent } from './recent.ts';

function world() {
  const map = new Map<string, unknown>();
  const memory: KeyValue = {
    get: async <T>(name: string) => map.get(name) as T | undefined,
    set: async (name, value) => void map.set(name, value),
    remove: async (name) => void map.delete(name),
  };
  return createRecent(memory);
}
const offline = failed('offline', 'offline', '');

describe('what was last read', () => {
  it('stands in while the server does not answer, marked as old', async () => {
    const recent = world();
    expect(await recent.orLast('plan 1', offline)).toEqual(offline);
    expect(await recent.orLast('plan 1', done('first'))).toEqual(done('first'));
    expect(await recent.orLast('plan 1', offline)).toEqual({ ok: true, value: 'first', old: true });
    expect(await recent.orLast('plan 2', offline)).toEqual(offline);
  });

  it('never hides that a plan is gone, or not ours any more', async () => {
    const recent = world();
    await recent.orLast('plan 1', done('first'));
    const missing = failed('missing', 'not_found', '');
    expect(await recent.orLast('plan 1', missing)).toEqual(missing);
  });

  it('is bounded, and gone after sign-out', async () => {
    const recent = world();
    for (let i = 0; i < 40; i++) await recent.orLast(`plan ${i}`, done(i));
    expect(await recent.orLast('plan 0', offline)).toEqual(offline);
    expect(await recent.orLast('plan 39', offline)).toMatchObject({ value: 39 });
    await recent.forget();
    expect(await recent.orLast('plan 39', offline)).toEqual(offline);
  });
});
