import { and, eq, isNull } from 'drizzle-orm';
import { hashToken } from '../access/token.ts';
import type { Database } from '../db/database.ts';
import { build } from '../db/queries.ts';
import { organization } from '../db/schema/auth.ts';
import { setupCode } from '../db/schema/organisation.ts';

/** Letters and digits that cannot be taken for one another: 32 of them, so 5 bits each. */
const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** Whether this server still waits for its organisation. */
export async function isSetupNeeded(database: Database): Promise<boolean> {
  const [found] = await database.read([build.select({ id: organization.id }).from(organization).limit(1)]);
  return found.length === 0;
}

/**
 * Makes a new one-time code, in place of the one before; only its hash is kept.
 * @returns the code, as four groups of four
 */
export async function renewSetupCode(database: Database, at: Date): Promise<string> {
  const letters = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => ALPHABET[byte % 32]);
  const code = letters.join('').replace(/(.{4})(?=.)/g, '$1-');
  const row = { hash: await hashCode(code), createdAt: at.toISOString(), usedAt: null };
  await database.write([
    build
      .insert(setupCode)
      .values({ id: 1, ...row })
      .onConflictDoUpdate({ target: setupCode.id, set: row }),
  ]);
  return code;
}

/** Whether this is the code that the server printed last and nobody has used. */
export async function isSetupCode(database: Database, code: string): Promise<boolean> {
  const [found] = await database.read([
    build
      .select({ id: setupCode.id })
      .from(setupCode)
      .where(and(eq(setupCode.hash, await hashCode(code)), isNull(setupCode.usedAt))),
  ]);
  return found.length > 0;
}

/** The statement that marks the code used. */
export const useSetupCode = (at: Date) =>
  build.update(setupCode).set({ usedAt: at.toISOString() }).where(eq(setupCode.id, 1));

/** Spaces, dashes and small letters are how people type codes. */
const hashCode = (code: string) => hashToken(code.toUpperCase().replace(/[^A-Z0-9]/g, ''));
