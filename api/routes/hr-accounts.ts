import { type HrAccounts, hrAccountsSchema } from '@fairway/shared/contract/organisation.ts';
import { Hono } from 'hono';
import { keepsOrganisation } from '../access/organisation.ts';
import { notAllowed } from '../errors.ts';
import { readHrAccounts } from '../organisation/hr-accounts.ts';
import type { AppEnv, Parts } from '../parts.ts';
import { answers } from './validate.ts';

/** Who was let into HR of late: no account that reads every plan is made unnoticed. */
export function hrAccountRoutes({ database, now }: Pick<Parts, 'database' | 'now'>) {
  return new Hono<AppEnv>().get('/', answers('Who was let into HR', 200, hrAccountsSchema), async (c) => {
    const session = c.get('session');
    if (!keepsOrganisation(session)) throw notAllowed('Only HR partners and administrators see this.');
    return c.json<HrAccounts>(await readHrAccounts(database, session, now()));
  });
}
