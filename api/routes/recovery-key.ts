import {
  confirmRecoveryKeySchema,
  type RecoveryKeyState,
  recoveryKeyStateSchema,
} from '@fairway/shared/contract/recovery-key.ts';
import { Hono } from 'hono';
import { keepsOrganisation } from '../access/organisation.ts';
import type { Session } from '../access/viewer.ts';
import { notAllowed } from '../errors.ts';
import { confirmRecoveryKey, readRecoveryKeyState } from '../organisation/recovery-key.ts';
import type { AppEnv, Parts } from '../parts.ts';
import { answers, valid } from './validate.ts';

/** Whether the recovery key was written down; it is typed in here and never handed out. */
export function recoveryKeyRoutes(parts: Pick<Parts, 'database' | 'signing' | 'now'>) {
  const allow = (session: Session): Session => {
    if (!keepsOrganisation(session)) throw notAllowed('Only HR and administrators see to the recovery key.');
    return session;
  };
  return new Hono<AppEnv>()
    .get('/', answers('Whether the recovery key was confirmed', 200, recoveryKeyStateSchema), async (c) =>
      c.json<RecoveryKeyState>(await readRecoveryKeyState(parts.database, allow(c.get('session')))),
    )
    .post(
      '/confirm',
      answers('Show that the recovery key was written down', 204),
      valid('json', confirmRecoveryKeySchema),
      async (c) => {
        await confirmRecoveryKey(parts, allow(c.get('session')), c.req.valid('json').key);
        return c.body(null, 204);
      },
    );
}
