import { type Letterhead, letterheadSchema } from '@fairway/shared/contract/letterhead.ts';
import { eq } from 'drizzle-orm';
import type { Session } from '../access/viewer.ts';
import type { Database } from '../db/database.ts';
import { build } from '../db/queries.ts';
import { letterhead } from '../db/schema/templates.ts';
import { appendTrail } from '../organisation/trail.ts';

/** The organisation's letterhead; no lines until somebody gives some. */
export async function readLetterhead(database: Database, { orgId }: Session): Promise<Letterhead> {
  const [[row]] = await database.read([
    build.select({ lines: letterhead.lines }).from(letterhead).where(eq(letterhead.orgId, orgId)),
  ]);
  return letterheadSchema.parse({ lines: row ? JSON.parse(row.lines) : [] });
}

/** Replaces the letterhead, with an entry in the trail. */
export async function changeLetterhead(
  database: Database,
  { orgId, personId }: Session,
  { lines }: Letterhead,
  at: Date,
): Promise<void> {
  const json = JSON.stringify(lines);
  await database.write([
    build
      .insert(letterhead)
      .values({ orgId, lines: json })
      .onConflictDoUpdate({ target: letterhead.orgId, set: { lines: json } }),
    appendTrail({
      orgId,
      actorId: personId,
      at: at.toISOString(),
      action: 'letterhead.changed',
      subjectId: orgId,
      detail: { lines },
    }),
  ]);
}
