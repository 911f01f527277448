import { type Health, healthSchema } from '@fairway/shared/contract/organisation.ts';
import type { MiddlewareHandler } from 'hono';
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { administers } from '../access/organisation.ts';
import { notAllowed } from '../errors.ts';
import { readRecoveryKeyState } from '../organisation/recovery-key.ts';
import { readSize } from '../organisation/size.ts';
import { findVerification } from '../organisation/verification.ts';
import type { AppEnv, Parts } from '../parts.ts';
import { answers } from './validate.ts';

const aliveSchema = z.object({ status: z.literal('ok') });

/** Whether the server is alive and its database answers; for administrators how it is. */
export function healthRoutes(
  { database, mail, lastBackup }: Pick<Parts, 'database' | 'mail' | 'lastBackup'>,
  signedIn: MiddlewareHandler<AppEnv>,
) {
  return new Hono<AppEnv>()
    .get('/', answers('Alive, and the database answers', 200, aliveSchema), async (c) => {
      await database.read([{ sql: 'select 1', args: [] }]);
      return c.json({ status: 'ok' });
    })
    .get('/details', answers('For administrators', 200, healthSchema), signedIn, async (c) => {
      if (!administers(c.get('session'))) throw notAllowed('Only administrators see this.');
      const { queued } = database;
      return c.json<Health>({
        status: 'ok',
        queued,
        databaseBytes: await readSize(database),
        mail: mail !== undefined,
        ...(lastBackup && { lastBackupAt: lastBackup() ?? null }),
        recoveryKeyConfirmedAt: (await readRecoveryKeyState(database, c.get('session'))).confirmedAt,
        verification: (await findVerification({ database }, c.get('session'))) ?? null,
      });
    });
}
