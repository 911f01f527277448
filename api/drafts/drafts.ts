import type { DraftAnswer } from '@fairway/shared/contract/drafts.ts';
import type { Content } from '@fairway/shared/plan/content.ts';
import { and, eq } from 'drizzle-orm';
import type { Session } from '../access/viewer.ts';
import { build, type Statement } from '../db/queries.ts';
import { draft } from '../db/schema/record.ts';
import { openDraft, sealDraft } from '../record/draft-row.ts';
import { keyFor } from '../record/keyring.ts';
import { leadsItsPlan, logDraft, readManaged, stillADraft } from '../record/managed.ts';
import type { RecordParts } from '../record/parts.ts';

/** The author's draft of a plan; undefined when there is none of theirs. The opening is logged in the same batch. */
export async function readDraft(
  { database, keyring, now }: RecordParts,
  session: Session,
  planId: string,
): Promise<DraftAnswer | undefined> {
  const [, [row]] = await database.write([
    logDraft('draft_opened', session, planId, now().toISOString()),
    build.select().from(draft).where(isOwn(session, planId)),
  ]);
  if (!row) return undefined;
  const key = await keyFor(keyring, row);
  return { planId, revision: row.revision, content: openDraft(row, key), savedAt: row.updatedAt };
}

export type Saved =
  | { ok: true; revision: number; savedAt: string }
  | { ok: false; reason: 'not_found' | 'not_a_draft' | 'other_revision' };

/**
 * Replaces the draft whose revision is named, 0 for the first one. Only the plan's manager, and only while the plan is a
 * draft: what was submitted is the record's.
 */
export async function saveDraft(
  { database, keyring, now }: RecordParts,
  session: Session,
  planId: string,
  revision: number,
  content: Content,
): Promise<Saved> {
  const { orgId, personId: me } = session;
  const found = await readManaged(database, session, planId);
  if (!found) return { ok: false, reason: 'not_found' };
  if (found.status !== 'draft') return { ok: false, reason: 'not_a_draft' };
  const { id: keyId, key } = await keyring.current(orgId, found.subjectId);
  const next = revision + 1;
  const savedAt = now().toISOString();
  const sealed = sealDraft(key, { orgId, planId, revision: next }, content);
  const [result] = await database.write([
    replaceDraft({ org: orgId, plan: planId, me, revision, next, keyId, sealed, at: savedAt }),
  ]);
  if (result.rows.length > 0) return { ok: true, revision: next, savedAt };
  const still = await readManaged(database, session, planId);
  return { ok: false, reason: still?.status === 'draft' ? 'other_revision' : 'not_a_draft' };
}

/** Deletes the author's draft; whether there was one is not told. */
export async function discardDraft(
  { database, now }: RecordParts,
  session: Session,
  planId: string,
): Promise<void> {
  await database.write([
    logDraft('draft_deleted', session, planId, now().toISOString()),
    build.delete(draft).where(isOwn(session, planId)),
  ]);
}

const isOwn = ({ orgId, personId }: Session, planId: string) =>
  and(eq(draft.orgId, orgId), eq(draft.planId, planId), eq(draft.authorId, personId), leadsItsPlan(personId));

/** One statement, so that neither another save nor a submission comes in between. */
const replaceDraft = (args: Record<string, string | number | Uint8Array<ArrayBuffer>>): Statement => ({
  sql: `
    insert into draft (org_id, plan_id, author_id, subject_id, revision, key_id, sealed, created_at, updated_at)
      select :org, :plan, :me, subject_id, :next, :keyId, :sealed, :at, :at from ${stillADraft}
        and :revision = coalesce((select revision from draft where org_id = :org and plan_id = :plan and author_id = :me), 0)
      on conflict (org_id, plan_id) do update set
        author_id = excluded.author_id, revision = excluded.revision, key_id = excluded.key_id,
        sealed = excluded.sealed, updated_at = excluded.updated_at
      returning revision`,
  args,
});
