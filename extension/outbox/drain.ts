import type { Outcome } from '../api-client/outcome.ts';
import { sealReason, unseal } from './seal.ts';
import { BATCH, isTooOld, park, pick, postpone, reasonOf, settle } from './state.ts';
import type { OutboxStore } from './store.ts';
import type { Account, Command, CommandResult, Entry, Reason } from './types.ts';

/** What the drain needs from outside; tests hand in a clock, a wire and a store of their own. */
export interface DrainParts {
  store: OutboxStore;
  /** Sends at most 50 commands to the server's one door. */
  send(commands: Command[]): Promise<Outcome<CommandResult[]>>;
  now(): number;
  random(): number;
}

interface Opened {
  entry: Entry;
  command: Command;
}

/**
 * Sends all that is due for this account, batch after batch, until nothing is due or the server does not answer.
 * False when the server does not know us: then nothing is to be tried before the next sign-in.
 */
export async function drain(parts: DrainParts, account: Account, key: CryptoKey): Promise<boolean> {
  const { store, now } = parts;
  let most = BATCH;
  while (true) {
    const entries = await store.all();
    const old = entries.filter((entry) => isTooOld(entry, now()));
    for (const { id } of old) {
      const reason = await sealReason(key, account, id, TOO_OLD);
      await store.change(id, (entry) => (isTooOld(entry, now()) ? park(entry, reason) : entry));
    }
    const due = pick(old.length > 0 ? await store.all() : entries, account, now(), most);
    if (due.length === 0) return true;
    const opened = await claim(parts, account, key, due);
    if (opened.length === 0) continue;
    const answer = await parts.send(opened.map(({ command }) => command));
    if (answer.ok) {
      await settleAll(parts, account, key, opened, answer.value);
      most = BATCH;
      continue;
    }
    const { kind, code, message } = answer.problem;
    if (kind !== 'refused' && kind !== 'missing') {
      await release(parts, opened, kind === 'signed-out');
      return kind !== 'signed-out';
    }
    // The whole envelope was refused: one by one, so that a single bad entry holds up nothing but itself.
    if (opened.length === 1) {
      const { id } = opened[0]!.entry;
      const reason = await sealReason(key, account, id, { code, message });
      await store.change(id, (entry) => park(entry, reason));
    } else await release(parts, opened, true);
    most = 1;
  }
}

const TOO_OLD: Reason = {
  code: 'too_old',
  message: 'This entry has waited for more than 30 days. Check that it still holds, then send it.',
};
const UNREADABLE: Reason = {
  code: 'unreadable',
  message: 'This entry was sealed with a key that is no longer in use. Log it again.',
};

/** Marks what is about to be sent, so that undo cannot delete it any more, and opens it. */
async function claim(
  { store }: DrainParts,
  account: Account,
  key: CryptoKey,
  due: Entry[],
): Promise<Opened[]> {
  const opened: Opened[] = [];
  for (const { id } of due) {
    const entry = await store.change(id, (found) =>
      found.state === 'parked' ? found : { ...found, state: 'sending' },
    );
    if (entry?.state !== 'sending') continue;
    try {
      opened.push({ entry, command: (await unseal(key, account, id, entry.sealed)) as Command });
    } catch {
      const reason = await sealReason(key, account, id, UNREADABLE);
      await store.change(id, (found) => park(found, reason));
    }
  }
  return opened;
}

async function settleAll(
  { store, now, random }: DrainParts,
  account: Account,
  key: CryptoKey,
  opened: Opened[],
  results: CommandResult[],
) {
  const byId = new Map(results.map((result) => [result.id, result]));
  for (const { entry } of opened) {
    const result = byId.get(entry.id);
    const why = reasonOf(result);
    const reason = why && (await sealReason(key, account, entry.id, why));
    await store.change(entry.id, (found) => settle(found, result, reason, now(), random));
  }
}

/** Back to waiting: unchanged where trying again at once is right, after a wait where it is not. */
async function release({ store, now, random }: DrainParts, opened: Opened[], unchanged: boolean) {
  for (const { entry } of opened)
    await store.change(entry.id, (found) =>
      unchanged
        ? { ...found, state: 'waiting', attempts: found.attempts + 1 }
        : postpone(found, now(), random),
    );
}
