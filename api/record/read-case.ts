import type { CaseAnswer, CaseAudience } from '@fairway/shared/contract/case.ts';
import type { Audience } from '@fairway/shared/plan/event.ts';
import { fold } from '@fairway/shared/plan/evolve.ts';
import { sees, seesStream } from '@fairway/shared/plan/view.ts';
import { openUnlessErased } from './erased.ts';
import type { EventRow } from './events.ts';
import type { Caller, RecordParts } from './parts.ts';
import { evidenceOf, historyEntry, namedIn, openAll, openPlan } from './read-plan.ts';

/**
 * All that a case is made of: what both its audience and the caller may see. Undefined when the plan does not exist for the
 * caller, or when it is not theirs to hand to this audience. One batch logs it, with the audience, and returns the rows.
 * @throws StoreUnavailable, TextErased
 */
export async function readCase(
  parts: RecordParts,
  caller: Caller,
  planId: string,
  audience: CaseAudience,
): Promise<CaseAnswer | undefined> {
  const opened = await openPlan(parts, caller, planId, 'case_exported', audience);
  if (!opened) return undefined;
  const { row, who, names, fromManager } = opened;
  const isManagers = who === 'manager' || audience === 'manager';
  const isFor = (one: EventRow) =>
    [who, audience].every((reader) => sees(reader, one.audience as Audience)) &&
    !(isManagers && fromManager.has(one));
  const rows = opened.rows.filter(({ stream }) => seesStream(audience, stream));
  const open = () => openAll(parts.keyring, rows.filter(isFor));
  const history = await openUnlessErased(parts, caller, planId, open);
  const plan = fold(history);
  if (!plan) return undefined;
  const named = namedIn(row, { plan, history });
  const checkpoints = opened.checkpoints.filter(({ stream }) => seesStream(audience, stream));
  return {
    audience,
    record: {
      format: 'fairway-record',
      version: 1,
      exportedAt: parts.now().toISOString(),
      entries: await evidenceOf(parts.keyring, rows, isFor),
      checkpoints: checkpoints.map(({ line }) => line),
    },
    plan: {
      plan,
      relation: audience,
      allowed: [],
      history: history.map(historyEntry),
      people: names.filter(({ id }) => named.has(id)),
      checkpoints: checkpoints
        .filter(({ stream }) => stream === 'plan')
        .map(({ seq, type, line }) => ({ seq, type, line })),
    },
  };
}
