import { type DraftAnswer, draftAnswerSchema, draftRequestSchema } from '@fairway/shared/contract/drafts.ts';
import { Hono } from 'hono';
import { discardDraft, readDraft, type Saved, saveDraft } from '../drafts/drafts.ts';
import { notFound, Refusal } from '../errors.ts';
import type { AppEnv } from '../parts.ts';
import { wellFormed } from '../record/canonical.ts';
import type { RecordParts } from '../record/parts.ts';
import { answers, valid } from './validate.ts';

/** The author's draft of a plan: sealed, changed in place, and theirs alone until it is submitted. */
export function draftRoutes(parts: RecordParts) {
  return new Hono<AppEnv>()
    .get('/:planId', answers('One’s own draft', 200, draftAnswerSchema), async (c) => {
      const found = await readDraft(parts, c.get('session'), c.req.param('planId'));
      if (!found) throw notFound();
      return c.json<DraftAnswer>(found);
    })
    .put(
      '/:planId',
      answers('Save the draft', 200, draftAnswerSchema),
      valid('json', draftRequestSchema),
      async (c) => {
        const { revision, content } = wellFormed(c.req.valid('json'));
        const planId = c.req.param('planId');
        const saved = await saveDraft(parts, c.get('session'), planId, revision, content);
        if (!saved.ok) throw refusalFor(saved);
        return c.json<DraftAnswer>({ planId, revision: saved.revision, content, savedAt: saved.savedAt });
      },
    )
    .delete('/:planId', answers('Discard the draft', 204), async (c) => {
      await discardDraft(parts, c.get('session'), c.req.param('planId'));
      return c.body(null, 204);
    });
}

function refusalFor({ reason }: Extract<Saved, { ok: false }>): Refusal {
  if (reason === 'not_a_draft') {
    return new Refusal(409, reason, 'The plan is with HR and locked. Ask them to send it back to change it.');
  }
  if (reason === 'other_revision') {
    return new Refusal(409, reason, 'This draft was changed in another window. Open it again to see both.');
  }
  return notFound();
}
