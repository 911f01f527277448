import type { Content } from '../content.ts';
import { defineEvent, markOf } from '../event.ts';

interface Amendment {
  id: string;
  reason: string;
  content: Content;
  contentHash: string;
  /** The plan rests until the employee has answered, or has had it and time to read. */
  needsReceipt: boolean;
}

/** Goals, measures or dates of a running plan were changed, openly. */
export const planAmended = defineEvent<Amendment>({
  type: 'plan_amended',
  version: 1,
  audience: 'all',
  title: 'Amended',
  evolve: (plan, event) => {
    const { content, contentHash, needsReceipt, id, reason } = event.data;
    const added = content.support.filter((item) => !plan.support[item.id]);
    return {
      ...plan,
      status: needsReceipt ? 'paused' : plan.status,
      content,
      contentHash,
      support: {
        ...plan.support,
        ...Object.fromEntries(added.map((item) => [item.id, { state: 'promised' as const }])),
      },
      amendments: [...plan.amendments, { ...markOf(event), id, reason, contentHash, needsReceipt }],
    };
  },
});
