import type { Content } from '../content.ts';
import { defineEvent } from '../event.ts';

/** The draft became part of the record and is locked while HR reviews it. */
export const draftSubmitted = defineEvent<{ content: Content; contentHash: string }>({
  type: 'draft_submitted',
  version: 1,
  audience: 'hr_and_manager',
  title: 'Submitted for review',
  evolve: ({ changesRequested: _, approval: __, ...plan }, { data }) => ({
    ...plan,
    status: 'in_review',
    content: data.content,
    contentHash: data.contentHash,
    submissions: plan.submissions + 1,
  }),
});
