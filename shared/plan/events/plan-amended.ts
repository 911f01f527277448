import { changesBetween } from '../changes.ts';
import type { Content } from '../content.ts';
import { defineEvent, markOf, type PlanEvent } from '../event.ts';
import type { Plan } from '../state.ts';

interface AmendmentV1 {
  id: string;
  reason: string;
  content: Content;
  contentHash: string;
  /** The plan rests until the employee has answered, or has had it and time to read. */
  needsReceipt: boolean;
}
interface Amendment extends AmendmentV1 {
  /** Why a new concern could not wait; empty where there is none. */
  surprise: string;
}

function amended(plan: Plan, event: PlanEvent<AmendmentV1>, more: { surprise?: string }): Plan {
  const { content, contentHash, needsReceipt, id, reason } = event.data;
  const added = content.support.filter((item) => !plan.support[item.id]);
  const changes = plan.content ? changesBetween(plan.content, content) : [];
  return {
    ...plan,
    status: needsReceipt ? 'paused' : plan.status,
    content,
    contentHash,
    support: {
      ...plan.support,
      ...Object.fromEntries(added.map((item) => [item.id, { state: 'promised' as const }])),
    },
    amendments: [
      ...plan.amendments,
      { ...markOf(event), id, reason, contentHash, needsReceipt, changes, ...more },
    ],
  };
}

const named = { type: 'plan_amended', audience: 'all', title: 'Amended' } as const;

/** Before new concerns had to be explained. */
export const planAmendedV1 = defineEvent<AmendmentV1>({
  ...named,
  version: 1,
  evolve: (plan, event) => amended(plan, event, {}),
});

/** What a running plan says was changed, openly. */
export const planAmended = defineEvent<Amendment>({
  ...named,
  version: 2,
  evolve: (plan, event) => amended(plan, event, event.data.surprise ? { surprise: event.data.surprise } : {}),
});
