import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { done, failed, type Outcome } from '../api-client/outcome.ts';
import { createOutbox } from './outbox.ts';
import { importKey } from './seal.ts';
import { MOST_ENTRIES, UNDO_MS } from './state.ts';
import type { OutboxStore } from './store.ts';
import type { Account, Command, CommandResult, Entry } from './types.ts';

const me: Account = { organisationId: 'org', personId: 'me' };
const key = await importKey(
  new Uint8Array(32).fill(7).toBase64({ alphabet: 'base64url', omitPadding: true }),
);

/** The rules of the real store over a map; the real one is walked in the browser tests. */
function mapStore(): OutboxStore {
  const entries = new Map<string, Entry>();
  return {
    all: async () => [...entries.values()],
    async add(entry, most) {
      if (entries.has(entry.id)) return 'known';
      if (entries.size >= most) return 'full';
      entries.set(entry.id, structuredClone(entry));
      return 'added';
    },
    async change(id, next) {
      const entry = entries.get(id);
      if (!entry) return null;
      const after = next(entry);
      if (after === null) entries.delete(id);
      else entries.set(id, after);
      return after;
    },
  };
}

type Fault =
  | 'none'
  | 'lost before'
  | 'lost after'
  | 'killed before'
  | 'killed after'
  | 'captive'
  | 'signed out';

class Killed extends Error {}

function world() {
  const store = mapStore();
  const effects = new Map<string, number>();
  const order: string[] = [];
  const refuse = new Set<string>();
  const faults: Fault[] = [];
  let account: Account | null = me;
  let sends = 0;
  const clock = { at: 1_000_000 };
  let wake: number | null = null;

  const record = (commands: Command[]): CommandResult[] =>
    commands.map(({ id }) => {
      if (refuse.has(id)) return { id, status: 'refused', code: 'no', message: 'No.' };
      if (effects.has(id)) return { id, status: 'already_done' };
      effects.set(id, 1);
      order.push(id);
      return { id, status: 'done' };
    });

  async function send(commands: Command[]): Promise<Outcome<CommandResult[]>> {
    sends++;
    switch (faults.shift() ?? 'none') {
      case 'none':
        return done(record(commands));
      case 'lost before':
        return failed('offline', 'offline', '');
      case 'lost after':
        record(commands);
        return failed('offline', 'offline', '');
      case 'killed before':
        throw new Killed();
      case 'killed after':
        record(commands);
        throw new Killed();
      case 'captive':
        return failed('server', 'unreadable', '');
      case 'signed out':
        return failed('signed-out', 'unauthorized', '');
    }
  }

  const start = () =>
    createOutbox({
      store,
      send,
      now: () => clock.at,
      random: () => 0.5,
      identity: async () => account && { account, key },
      wakeAt: (at) => {
        wake = at;
      },
      changed: () => undefined,
    });
  let outbox = start();
  return {
    store,
    effects,
    order,
    refuse,
    faults,
    clock,
    get outbox() {
      return outbox;
    },
    get sends() {
      return sends;
    },
    signInAs: (next: Account | null) => {
      account = next;
    },
    restart: () => {
      outbox = start();
    },
    /** Runs the alarm until nothing waits; a world that does not drain runs out of patience. */
    async settle() {
      for (let i = 0; i < 500; i++) {
        await outbox.drained().catch((error) => {
          if (!(error instanceof Killed)) throw error;
          outbox = start();
        });
        if ((await store.all()).every((entry) => entry.state === 'parked')) return;
        clock.at = Math.max(clock.at + 1, wake ?? 0);
      }
      throw new Error('the outbox does not drain');
    },
  };
}

const command = (id: string, planId = 'plan'): Command => ({
  id,
  planId,
  type: 'log_status_note',
  version: 1,
  notedAt: '2026-11-23T09:00:00Z',
  data: { status: 'on_track' },
});

describe('the outbox', () => {
  it('records every entry exactly once and in order, whatever is lost or killed on the way', async () => {
    const faults = fc.constantFrom<Fault>(
      'none',
      'lost before',
      'lost after',
      'killed before',
      'killed after',
      'captive',
      'signed out',
    );
    const step = fc.oneof(
      fc.record({
        do: fc.constant('add' as const),
        plan: fc.integer({ min: 0, max: 2 }),
        undoable: fc.boolean(),
      }),
      fc.record({ do: fc.constant('undo' as const), pick: fc.nat() }),
      fc.record({ do: fc.constant('wait' as const), ms: fc.integer({ min: 0, max: 20_000 }) }),
      fc.record({ do: fc.constant('restart' as const) }),
      fc.record({ do: fc.constant('twice' as const), pick: fc.nat() }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 25 }),
        fc.array(faults, { maxLength: 25 }),
        async (steps, wire) => {
          const here = world();
          here.faults.push(...wire);
          const added: Command[] = [];
          const undone = new Set<string>();
          const survive = async (work: () => Promise<unknown>) => {
            try {
              await work();
            } catch (error) {
              if (!(error instanceof Killed)) throw error;
              here.restart();
            }
          };
          for (const [index, one] of steps.entries()) {
            if (one.do === 'add') {
              const next = command(`c${index}`, `plan ${one.plan}`);
              added.push(next);
              await survive(() => here.outbox.add(next, one.undoable));
            } else if (one.do === 'undo' && added.length > 0) {
              const { id } = added[one.pick % added.length]!;
              if (await here.store.all().then((all) => all.some((entry) => entry.id === id)))
                if ((await here.outbox.undo(id)) === 'undone') undone.add(id);
            } else if (one.do === 'twice' && added.length > 0) {
              const again = added[one.pick % added.length]!;
              if (!undone.has(again.id)) await survive(() => here.outbox.add(again, false));
            } else if (one.do === 'wait') {
              here.clock.at += one.ms;
              await survive(() => here.outbox.drained());
            } else if (one.do === 'restart') here.restart();
          }
          await here.settle();
          const wanted = added.filter(({ id }) => !undone.has(id)).map(({ id }) => id);
          expect([...here.effects.keys()].sort()).toEqual([...wanted].sort());
          expect(await here.store.all()).toEqual([]);
          for (const plan of ['plan 0', 'plan 1', 'plan 2']) {
            const mine = added
              .filter(({ id, planId }) => planId === plan && !undone.has(id))
              .map(({ id }) => id);
            expect(here.order.filter((id) => mine.includes(id))).toEqual(mine);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('waits ten seconds, in which undo leaves nothing', async () => {
    const here = world();
    await here.outbox.add(command('a'), true);
    here.clock.at += UNDO_MS - 1;
    await here.outbox.drained();
    expect(here.sends).toBe(0);
    expect(await here.outbox.undo('a')).toBe('undone');
    await here.settle();
    expect(here.effects.size).toBe(0);
  });

  it('says that it is too late once an entry may have been sent', async () => {
    const here = world();
    here.faults.push('lost before');
    await here.outbox.add(command('a'), true);
    here.clock.at += UNDO_MS;
    await here.outbox.drained();
    expect(await here.outbox.undo('a')).toBe('too_late');
  });

  it('gives a refusal back to whoever waits for the answer, and parks it otherwise', async () => {
    const here = world();
    here.refuse.add('a').add('b');
    expect(await here.outbox.add(command('a'), false)).toEqual(failed('refused', 'no', 'No.'));
    expect((await here.outbox.view()).entries).toEqual([]);
    await here.outbox.add(command('b'), true);
    await here.outbox.add(command('c'), true);
    await here.settle();
    expect((await here.outbox.view()).entries).toMatchObject([
      {
        id: 'b',
        state: 'parked',
        reason: { code: 'no', message: 'No.' },
        command: { type: 'log_status_note' },
      },
    ]);
    expect([...here.effects.keys()]).toEqual(['c']);
  });

  it('sends nothing under another account, and shows how much waits for the other', async () => {
    const here = world();
    await here.outbox.add(command('a'), true);
    here.signInAs({ organisationId: 'org', personId: 'somebody else' });
    here.clock.at += UNDO_MS;
    await here.outbox.drained();
    expect(here.sends).toBe(0);
    expect(await here.outbox.view()).toEqual({ entries: [], foreign: 1 });
    here.signInAs(me);
    await here.settle();
    expect(here.effects.get('a')).toBe(1);
  });

  it('keeps nothing that it could not seal', async () => {
    const here = world();
    here.signInAs(null);
    expect(await here.outbox.add(command('a'), true)).toMatchObject({ ok: false });
    expect(await here.store.all()).toEqual([]);
  });

  it('keeps no readable text', async () => {
    const here = world();
    await here.outbox.add({ ...command('a'), data: { reason: 'canary words' } }, true);
    const kept = await here.store.all();
    expect(new TextDecoder().decode(kept[0]!.sealed.data)).not.toContain('canary');
    expect(JSON.stringify(kept)).not.toContain('canary');
  });

  it('keeps no word of the server about an entry that it refused', async () => {
    const here = world();
    here.refuse.add('a');
    await here.outbox.add(command('a'), true);
    await here.settle();
    const [kept] = await here.store.all();
    expect(kept?.state).toBe('parked');
    expect(Object.keys(kept!.reason!).sort()).toEqual(['data', 'iv']);
    expect((await here.outbox.view()).entries[0]?.reason).toEqual({ code: 'no', message: 'No.' });
    here.signInAs(null);
    expect((await here.outbox.view()).entries[0]?.reason).toBeUndefined();
  });

  it('refuses more than it is meant to hold', async () => {
    const here = world();
    for (let i = 0; i < MOST_ENTRIES; i++) await here.outbox.add(command(`c${i}`), true);
    expect(await here.outbox.add(command('one more'), true)).toMatchObject({
      ok: false,
      problem: { code: 'outbox_full' },
    });
  });

  it('runs one drain at a time', async () => {
    const here = world();
    await here.outbox.add(command('a'), true);
    here.clock.at += UNDO_MS;
    await Promise.all([here.outbox.drained(), here.outbox.drained(), here.outbox.drained()]);
    expect(here.sends).toBe(1);
  });
});
