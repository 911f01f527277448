import { STREAMS } from '@fairway/shared/plan/event.ts';
import { CHECKPOINTED, signCheckpoint } from './checkpoint.ts';
import type { EventRow } from './events.ts';
import type { RecordParts } from './parts.ts';
import type { State } from './state.ts';

/** The checkpoints that these entries call for: of every chain that has begun, over its end. */
export async function checkpointsFor({ signing }: RecordParts, rows: readonly EventRow[], { heads }: State) {
  const named = rows.find(({ type }) => CHECKPOINTED.includes(type));
  if (!named) return [];
  const { orgId, planId, type } = named;
  const begun = STREAMS.filter((stream) => heads[stream].seq > 0);
  return Promise.all(
    begun.map(async (stream) => {
      const { seq, hash, recordedAt } = heads[stream];
      const line = await signCheckpoint(signing, { orgId, planId, stream, seq, hash, recordedAt });
      return { orgId, planId, stream, seq, type, line };
    }),
  );
}
