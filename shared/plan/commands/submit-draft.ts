import * as z from 'zod/mini';
import { accept, defineCommand, refuse } from '../command.ts';
import { contentHash, contentSchema, type TemplateRef } from '../content.ts';
import { draftSubmitted } from '../events/draft-submitted.ts';
import { readiness } from '../readiness/index.ts';

const isSame = (ref: TemplateRef, known: TemplateRef | undefined): boolean =>
  ref.id === known?.id && ref.version === known.version && ref.name === known.name;

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
    if (content.template && !isSame(content.template, now.template))
      return refuse('unknown_template', 'The template of this draft is not known here. Choose one again.');
    const missing = readiness(content, now).filter((finding) => finding.blocks === 'review');
    const first = missing[0];
    if (first) return refuse('not_ready', `${first.reason} ${first.fix}`);
    return accept(draftSubmitted.make(now.today, { content, contentHash: contentHash(content) }));
  },
});
