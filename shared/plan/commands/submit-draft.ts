import * as z from 'zod/mini';
import { accept, defineCommand, refuse } from '../command.ts';
import { contentHash, contentSchema } from '../content.ts';
import { draftSubmitted } from '../events/draft-submitted.ts';
import { readiness } from '../readiness/index.ts';

/** Hands the draft to HR; from here it is part of the record and locked. */
export const submitDraft = defineCommand({
  type: 'submit_draft',
  version: 1,
  title: 'Send to HR for review',
  who: ['manager'],
  when: ['draft'],
  yields: ['draft_submitted'],
  data: z.object({ content: contentSchema }),
  decide: (_, { content }, { now }) => {
    const missing = readiness(content, now).filter((finding) => finding.blocks === 'review');
    const first = missing[0];
    if (first) return refuse('not_ready', `${first.reason} ${first.fix}`);
    return accept(draftSubmitted.make(now.today, { content, contentHash: contentHash(content) }));
  },
});
