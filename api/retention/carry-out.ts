import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import { build } from '../db/queries.ts';
import { erasedKey, erasure } from '../db/schema/retention.ts';
import { appendTrail } from '../organisation/trail.ts';
import type { RecordParts } from '../record/parts.ts';

/** Destroys the keys of a confirmed erasure and notes that it is done. Doing it twice changes nothing. */
export async function carryOut(
  { database, keyring, now }: RecordParts,
  { orgId, id }: { orgId: string; id: string },
): Promise<void> {
  const open = and(eq(erasure.orgId, orgId), eq(erasure.id, id), isNull(erasure.carriedOutAt));
  const [[row], keys] = await database.read([
    build
      .select()
      .from(erasure)
      .where(and(open, isNotNull(erasure.confirmedAt))),
    build
      .select({ id: erasedKey.keyId })
      .from(erasedKey)
      .where(and(eq(erasedKey.orgId, orgId), eq(erasedKey.erasureId, id))),
  ]);
  if (!row?.confirmedBy) return;
  await keyring.destroy(
    orgId,
    keys.map((key) => key.id),
  );
  const at = now().toISOString();
  await database.write([
    build.update(erasure).set({ carriedOutAt: at }).where(open),
    // The trail says nothing of who is, or was, on a plan.
    appendTrail({ orgId, actorId: row.confirmedBy, at, action: 'erasure.carried_out', subjectId: id }),
  ]);
}

/** Finishes what was confirmed when the server ended in the middle of it. */
export async function carryOutConfirmed(parts: RecordParts): Promise<void> {
  const [rows] = await parts.database.read([
    build
      .select({ orgId: erasure.orgId, id: erasure.id })
      .from(erasure)
      .where(and(isNotNull(erasure.confirmedAt), isNull(erasure.carriedOutAt))),
  ]);
  for (const row of rows) await carryOut(parts, row);
}
