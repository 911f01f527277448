import type { RecoveryKeyState } from '@fairway/shared/contract/recovery-key.ts';
import { and, eq } from 'drizzle-orm';
import type { Session } from '../access/viewer.ts';
import type { Database } from '../db/database.ts';
import { build } from '../db/queries.ts';
import { recoveryKeyConfirmation } from '../db/schema/organisation.ts';
import { person } from '../db/schema/people.ts';
import { invalid } from '../errors.ts';
import type { Parts } from '../parts.ts';
import { signingKeyOf } from '../record/checkpoint.ts';
import { deriveMasterKeys, MasterKeyWrong } from '../record/master.ts';
import { readRecoveryKey } from '../record/recovery-key.ts';
import { appendTrail } from './trail.ts';

/** Whether the recovery key was typed in by somebody of the organisation, and by whom first. */
export async function readRecoveryKeyState(
  database: Database,
  { orgId }: Session,
): Promise<RecoveryKeyState> {
  const [[row]] = await database.read([
    build
      .select({ confirmedAt: recoveryKeyConfirmation.confirmedAt, confirmedBy: person.name })
      .from(recoveryKeyConfirmation)
      .leftJoin(person, and(eq(person.orgId, orgId), eq(person.id, recoveryKeyConfirmation.confirmedBy)))
      .where(eq(recoveryKeyConfirmation.orgId, orgId)),
  ]);
  return row ?? { confirmedAt: null, confirmedBy: null };
}

/**
 * Notes that the recovery key was written down: what was typed is compared and not kept.
 * @throws Refusal when it is not the key of this server
 */
export async function confirmRecoveryKey(
  { database, signing, now }: Pick<Parts, 'database' | 'signing' | 'now'>,
  { orgId, personId }: Session,
  typed: string,
): Promise<void> {
  const { signingSeed } = deriveMasterKeys(readTyped(typed));
  // The public key of the checkpoints names the master key without being one.
  if ((await signingKeyOf(signingSeed)).publicKey !== signing.publicKey) {
    throw invalid('This is the recovery key of another server. Look for the one of this server.');
  }
  const at = now().toISOString();
  await database.write([
    build
      .insert(recoveryKeyConfirmation)
      .values({ orgId, confirmedBy: personId, confirmedAt: at })
      .onConflictDoNothing(),
    appendTrail({ orgId, actorId: personId, at, action: 'recovery_key.confirmed', subjectId: orgId }),
  ]);
}

function readTyped(typed: string) {
  try {
    return readRecoveryKey(typed);
  } catch (error) {
    if (error instanceof MasterKeyWrong) throw invalid(error.message);
    throw error;
  }
}
