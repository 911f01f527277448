import { and, eq } from 'drizzle-orm';
import { newToken } from '../access/token.ts';
import type { Session } from '../access/viewer.ts';
import type { Database } from '../db/database.ts';
import { build } from '../db/queries.ts';
import { outboxKey } from '../db/schema/organisation.ts';

/** The key that seals what waits on this person's devices, the same on each: 32 bytes in base64url, made when asked for first. */
export async function outboxKeyOf(database: Database, { orgId, userId }: Session): Promise<string> {
  const find = build
    .select({ key: outboxKey.key })
    .from(outboxKey)
    .where(and(eq(outboxKey.orgId, orgId), eq(outboxKey.userId, userId)));
  const [[known]] = await database.read([find]);
  if (known) return known.key;
  const make = build.insert(outboxKey).values({ orgId, userId, key: newToken() }).onConflictDoNothing();
  const [, [made]] = await database.write([make, find]);
  return made!.key;
}
