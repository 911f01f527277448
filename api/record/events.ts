import type { KeyObject } from 'node:crypto';
import type { Audience, NewEvent, PlanEvent } from '@fairway/shared/plan/event.ts';
import type { Bytes } from '@fairway/shared/record/canonical.ts';
import type { planEvent } from '../db/schema/record.ts';
import { commit, hashLink, newSalt } from './chain.ts';
import type { PersonKey } from './keyring.ts';
import type { Head } from './projection.ts';
import { open, seal } from './seal.ts';

export type EventRow = typeof planEvent.$inferSelect;

/** What is sealed of an event; the salt opens its commitment. */
export interface Opened {
  data: unknown;
  /** In hexadecimal. */
  salt: string;
}

const placeOf = (row: Pick<EventRow, 'orgId' | 'planId' | 'seq' | 'version'>) => ({
  orgId: row.orgId,
  table: 'plan_event',
  row: `${row.planId}/${row.seq}`,
  version: row.version,
});

/** What a command yields, made the next link of a plan's chain. */
export function link(orgId: string, event: PlanEvent, head: Head, { id: keyId, key }: PersonKey): EventRow {
  const { data, ...columns } = event;
  const salt: Bytes = newSalt();
  const unlinked = {
    orgId,
    ...columns,
    keyId,
    commitment: commit(salt, data),
    prevHash: head.hash,
  };
  const opened: Opened = { data, salt: salt.toHex() };
  return { ...unlinked, hash: hashLink(unlinked), sealed: seal(key, placeOf(unlinked), opened) };
}

/** The event that a command yields, placed in its plan. */
export const place = (
  event: NewEvent,
  rest: Pick<PlanEvent, 'planId' | 'seq' | 'actorId' | 'recordedAt' | 'commandId'>,
): PlanEvent => ({ ...event, ...rest });

/** Data and salt of a row. Throws when it was altered or stands elsewhere than where it was written. */
export function openRow(row: EventRow, key: KeyObject): Opened {
  return open(key, placeOf(row), row.sealed) as Opened;
}

/** The event that a row records. */
export function eventOf(row: EventRow, key: KeyObject): PlanEvent {
  const { data } = openRow(row, key);
  const { planId, seq, type, version, actorId, happenedOn, recordedAt, commandId } = row;
  const audience = row.audience as Audience;
  return { planId, seq, type, version, audience, actorId, happenedOn, recordedAt, commandId, data };
}
