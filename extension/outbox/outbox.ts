import { done, failed, type Outcome } from '../api-client/outcome.ts';
import { type DrainParts, drain } from './drain.ts';
import { openReason, seal, unseal } from './seal.ts';
import { canUndo, isOf, MOST_ENTRIES, nextWake, retried, UNDO_MS } from './state.ts';
import type { Account, Added, Command, Entry, OutboxView } from './types.ts';

interface Identity {
  account: Account;
  key: CryptoKey;
}

export interface OutboxParts extends DrainParts {
  /** Who is signed in, with the key of this session; null while nobody is, or the server was not reached yet. */
  identity(): Promise<Identity | null>;
  /** Asks to be drained at this moment; null for never. */
  wakeAt(at: number | null): void;
  changed(): void;
}

export type Outbox = ReturnType<typeof createOutbox>;

/** Commands on their way to the server: kept sealed and durable, sent in order by one drain at a time. */
export function createOutbox(parts: OutboxParts) {
  const { store, now } = parts;
  let running: Promise<void> = Promise.resolve();

  async function drainOnce(): Promise<void> {
    const identity = await parts.identity();
    if (!identity) return;
    const known = await drain(parts, identity.account, identity.key);
    parts.wakeAt(known ? nextWake(await store.all(), identity.account, now()) : null);
    parts.changed();
  }

  /** Drains after whatever drain runs already. */
  function drained(): Promise<void> {
    running = running.catch(() => undefined).then(drainOnce);
    return running;
  }

  async function add(command: Command, undoable: boolean): Promise<Outcome<Added>> {
    const identity = await parts.identity();
    if (!identity)
      return failed(
        'signed-out',
        'no_key',
        'This cannot be kept safely before the server has been reached once. Check the connection and that you are signed in.',
      );
    const at = now();
    const undoUntil = undoable ? at + UNDO_MS : at;
    const entry: Entry = {
      ...identity.account,
      id: command.id,
      planId: command.planId,
      since: at,
      sendAfter: undoUntil,
      nextTry: 0,
      attempts: 0,
      state: 'waiting',
      sealed: await seal(identity.key, identity.account, command.id, command),
    };
    if ((await store.add(entry, MOST_ENTRIES)) === 'full')
      return failed(
        'refused',
        'outbox_full',
        'Too many entries wait already. Go online so that they can be sent first.',
      );
    if (!undoable) return settledAtOnce(identity, command.id);
    parts.wakeAt(nextWake(await store.all(), identity.account, at));
    parts.changed();
    return done({ id: command.id, state: 'waiting', undoUntil });
  }

  /** Somebody waits for the answer: what is refused goes back to them instead of staying here. */
  async function settledAtOnce({ account, key }: Identity, id: string): Promise<Outcome<Added>> {
    await drained();
    const entry = (await store.all()).find((one) => one.id === id);
    if (!entry) return done({ id, state: 'recorded', undoUntil: 0 });
    if (entry.state !== 'parked') return done({ id, state: 'waiting', undoUntil: 0 });
    await store.change(id, () => null);
    parts.changed();
    const reason = await openReason(key, account, id, entry.reason);
    return failed('refused', reason?.code ?? 'refused', reason?.message ?? 'The server refused this.');
  }

  async function undo(id: string): Promise<'undone' | 'too_late'> {
    let undone = false;
    await store.change(id, (entry) => {
      undone = canUndo(entry, now());
      return undone ? null : entry;
    });
    parts.changed();
    return undone ? 'undone' : 'too_late';
  }

  async function retry(): Promise<void> {
    for (const { id } of await store.all()) await store.change(id, (entry) => retried(entry, now()));
    await drained();
  }

  /** Throws away an entry that a person has given up; what may have reached the server stays. */
  async function discard(id: string): Promise<void> {
    await store.change(id, (entry) => (entry.state === 'parked' ? null : entry));
    parts.changed();
  }

  async function view(): Promise<OutboxView> {
    const entries = await store.all();
    const identity = await parts.identity();
    const mine = identity ? entries.filter((entry) => isOf(entry, identity.account)) : entries;
    const shown = mine.map(async ({ id, planId, since, state, reason, sealed }) => ({
      id,
      planId,
      since,
      state,
      reason: identity ? await openReason(identity.key, identity.account, id, reason) : undefined,
      command: identity
        ? ((await unseal(identity.key, identity.account, id, sealed).catch(() => undefined)) as
            | Command
            | undefined)
        : undefined,
    }));
    return { entries: await Promise.all(shown), foreign: entries.length - mine.length };
  }

  return { add, undo, drained, retry, discard, view };
}
