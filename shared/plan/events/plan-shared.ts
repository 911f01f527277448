import type { Content } from '../content.ts';
import { defineEvent, markOf } from '../event.ts';

/** The employee may read the plan from here on; the event carries it whole, so that their record stands alone. */
export const planShared = defineEvent<{ content: Content; contentHash: string }>({
  type: 'plan_shared',
  version: 1,
  audience: 'all',
  title: 'Shared with the employee',
  evolve: ({ acknowledgement: _, ...plan }, event) => ({
    ...plan,
    status: 'shared',
    content: event.data.content,
    contentHash: event.data.contentHash,
    sharing: { ...markOf(event), contentHash: event.data.contentHash },
    support: Object.fromEntries(
      event.data.content.support.map(({ id }) => [id, { state: 'promised' as const }]),
    ),
  }),
});
