import type { KeyObject } from 'node:crypto';
import { later } from '@fairway/shared/plan/dates.ts';
import { type Audience, type NewEvent, type PlanEvent, streamOf } from '@fairway/shared/plan/event.ts';
import type { Bytes } from '@fairway/shared/record/canonical.ts';
import type { planEvent } from '../db/schema/record.ts';
import { commit, hashLink, newSalt } from './chain.ts';
import type { Heads } from './heads.ts';
import type { PersonKey } from './keyring.ts';
import { open, seal } from './seal.ts';

export type EventRow = typeof planEvent.$inferSelect;

/** What is sealed of an event; the salt opens its commitment. */
export interface Opened {
  data: unknown;
  /** In hexadecimal. */
  salt: string;
}

const placeOf = (row: Pick<EventRow, 'orgId' | 'planId' | 'stream' | 'seq' | 'version'>) => ({
  orgId: row.orgId,
  table: 'plan_event',
  row: row.stream === 'plan' ? `${row.planId}/${row.seq}` : `${row.planId}/${row.stream}/${row.seq}`,
  version: row.version,
});

/** What a command yields, made the next link of its chain. */
export function link(orgId: string, event: PlanEvent, heads: Heads, { id: keyId, key }: PersonKey): EventRow {
  const { data, ...columns } = event;
  const stream = streamOf(event.audience);
  const salt: Bytes = newSalt();
  const unlinked = {
    orgId,
    ...columns,
    keyId,
    commitment: commit(salt, data),
    prevHash: heads[stream].hash,
    stream,
    afterSeq: stream === 'plan' ? null : heads.plan.seq,
  };
  const opened: Opened = { data, salt: salt.toHex() };
  return { ...unlinked, hash: hashLink(unlinked), sealed: seal(key, placeOf(unlinked), opened) };
}

/** The event that a command yields, placed in its plan: after all that its chain holds, and never at an earlier time. */
export function place(
  event: NewEvent,
  heads: Heads,
  { recordedAt, ...rest }: Pick<PlanEvent, 'planId' | 'actorId' | 'recordedAt' | 'commandId'>,
): PlanEvent {
  const { seq, recordedAt: before } = heads[streamOf(event.audience)];
  return { ...event, ...rest, seq: seq + 1, recordedAt: later(recordedAt, before) };
}

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
