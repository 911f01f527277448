import type { Account, CommandResult, Entry, Reason, Sealed } from './types.ts';

export const UNDO_MS = 10_000;
export const BATCH = 50;
export const MOST_ENTRIES = 500;
export const OLDEST_MS = 30 * 24 * 60 * 60 * 1000;
const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 5 * 60 * 1000;

/** The wait before the next try: it doubles up to five minutes; half of it is chance, so that devices spread out. */
export function backoff(attempts: number, random: () => number): number {
  const full = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(attempts, 20));
  return full / 2 + (full / 2) * random();
}

export const isOf = (entry: Account, account: Account): boolean =>
  entry.organisationId === account.organisationId && entry.personId === account.personId;

/** When an entry may be sent. A clock that was set back must not hold an entry for longer than any wait of ours. */
function dueAt(entry: Entry, now: number): number {
  const at = Math.max(entry.sendAfter, entry.nextTry);
  return at > now + LONGEST_WAIT_MS ? now : at;
}

/** The entries to send now, in order. What waits holds back the later entries of its plan; what is parked does not. */
export function pick(entries: Entry[], account: Account, now: number, most: number): Entry[] {
  const held = new Set<string>();
  const picked: Entry[] = [];
  for (const entry of entries) {
    if (!isOf(entry, account) || entry.state === 'parked') continue;
    const ready = entry.state === 'sending' || dueAt(entry, now) <= now;
    if (!ready || held.has(entry.planId)) held.add(entry.planId);
    else picked.push(entry);
  }
  return picked.slice(0, most);
}

/** When the next entry falls due, the first of its plan deciding for those behind it; null when none waits. */
export function nextWake(entries: Entry[], account: Account, now: number): number | null {
  const first = new Map<string, number>();
  for (const entry of entries)
    if (isOf(entry, account) && entry.state !== 'parked' && !first.has(entry.planId))
      first.set(entry.planId, entry.state === 'sending' ? now : dueAt(entry, now));
  return first.size === 0 ? null : Math.min(...first.values());
}

export const park = (entry: Entry, reason: Sealed): Entry => ({ ...entry, state: 'parked', reason });

/** Back to waiting after a try that settled nothing. */
export const postpone = (entry: Entry, now: number, random: () => number): Entry => ({
  ...entry,
  state: 'waiting',
  attempts: entry.attempts + 1,
  nextTry: now + backoff(entry.attempts, random),
});

/** Why the server's word on an entry parks it; undefined where it does not. */
export function reasonOf(result: CommandResult | undefined): Reason | undefined {
  if (result?.status === 'refused')
    return {
      code: result.code ?? 'refused',
      message: result.message ?? 'The server did not accept this entry.',
    };
  if (result?.status === 'mismatch')
    return {
      code: 'mismatch',
      message:
        result.message ??
        'The record already holds another entry under this id. Copy the text and log it again.',
    };
  return undefined;
}

/**
 * What becomes of an entry after the server's word on it; null when it is on the record.
 * @param reason why it is parked, where it is
 */
export function settle(
  entry: Entry,
  result: CommandResult | undefined,
  reason: Sealed | undefined,
  now: number,
  random: () => number,
): Entry | null {
  if (result?.status === 'done' || result?.status === 'already_done') return null;
  return reason ? park(entry, reason) : postpone(entry, now, random);
}

/** Too old to be sent without a person's look at it. */
export const isTooOld = (entry: Entry, now: number): boolean =>
  entry.state === 'waiting' && now - entry.since > OLDEST_MS;

/** Undo deletes what cannot have been sent. */
export const canUndo = (entry: Entry, now: number): boolean =>
  entry.state === 'waiting' && entry.attempts === 0 && now < entry.sendAfter;

/** Another try by hand and at once, for all that waits or is parked. */
export const retried = (entry: Entry, now: number): Entry =>
  entry.state === 'sending'
    ? entry
    : {
        id: entry.id,
        planId: entry.planId,
        organisationId: entry.organisationId,
        personId: entry.personId,
        sealed: entry.sealed,
        since: now,
        sendAfter: Math.min(entry.sendAfter, now),
        nextTry: 0,
        attempts: entry.attempts,
        state: 'waiting',
      };
