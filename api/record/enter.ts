import type { Decision } from '@fairway/shared/plan/command.ts';
import type { Command } from '@fairway/shared/plan/decide.ts';
import type { Before } from './before.ts';
import { checkpointsFor } from './checkpoints.ts';
import { draftAfter } from './draft-after.ts';
import { link, place } from './events.ts';
import { noHeads } from './heads.ts';
import type { Caller, RecordParts } from './parts.ts';
import { listEntryFor } from './plan-list.ts';
import { project } from './projection.ts';
import { advance, type State } from './state.ts';
import { write } from './write.ts';

/** Writes what was decided, in one batch, and gives back the state that the next command is decided on. */
export async function enter(
  parts: RecordParts,
  caller: Caller,
  command: Command,
  digest: string,
  before: Before,
  { events }: Decision,
  recordedAt: string,
): Promise<Before> {
  const { orgId, personId: actorId } = caller.session;
  let { state }: { state: State | undefined } = before;
  const key = await parts.keyring.current(orgId, subjectOf(before, command));
  const rows = [];
  for (const event of events) {
    const { id: commandId, planId } = command;
    const heads = state?.heads ?? noHeads;
    const placed = place(event, heads, { planId, actorId, recordedAt, commandId });
    const row = link(orgId, placed, heads, key);
    rows.push(row);
    state = advance(state, placed, row);
  }
  if (!state) throw new Error(`The command ${command.type} came to nothing.`);
  const listed = await listEntryFor(parts, rows, state.heads.plan, before.list);
  await write(parts.database, {
    command: { orgId, id: command.id, actorId, digest, answer: 'done', recordedAt },
    type: command.type,
    events: rows,
    plan: project(orgId, state, key),
    checkpoints: await checkpointsFor(parts, rows, state),
    listed,
    draft: draftAfter(before.state, state, command),
  });
  return {
    ...before,
    state,
    list: listed ?? before.list,
    done: new Map(before.done).set(command.id, digest),
  };
}

/** The person whose key seals it: the plan's subject, whom its first command names. */
const subjectOf = ({ state }: Before, { data }: Command): string =>
  state?.whole.subjectId ?? (data as { subjectId: string }).subjectId;
