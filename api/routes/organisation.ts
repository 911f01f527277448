import {
  type OrganisationSettings,
  organisationChangeSchema,
  organisationSettingsSchema,
} from '@fairway/shared/contract/organisation.ts';
import { type Context, Hono } from 'hono';
import { keepsOrganisation } from '../access/organisation.ts';
import { notAllowed } from '../errors.ts';
import { changeOrganisation } from '../organisation/change.ts';
import { readOrganisation } from '../organisation/read.ts';
import type { AppEnv, Parts } from '../parts.ts';
import { answers, valid } from './validate.ts';

/** What the organisation has settled: name, time zone, periods, working week and holidays. */
export function organisationRoutes({ database, now }: Pick<Parts, 'database' | 'now'>) {
  const requireKeeper = (c: Context<AppEnv>) => {
    if (!keepsOrganisation(c.get('session')))
      throw notAllowed('Only HR partners and administrators settle this. Ask one of them.');
  };
  const read = (c: Context<AppEnv>) => readOrganisation(database, c.get('session'));

  return new Hono<AppEnv>()
    .get('/', answers('What the organisation has settled', 200, organisationSettingsSchema), async (c) => {
      requireKeeper(c);
      return c.json<OrganisationSettings>(await read(c));
    })
    .patch(
      '/',
      answers('Change what the organisation has settled', 200, organisationSettingsSchema),
      valid('json', organisationChangeSchema),
      async (c) => {
        requireKeeper(c);
        const wish = c.req.valid('json');
        await changeOrganisation(database, c.get('session'), await read(c), wish, now());
        return c.json<OrganisationSettings>(await read(c));
      },
    );
}
