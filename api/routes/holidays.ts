import { holidayCountriesSchema, holidaysSchema } from '@fairway/shared/contract/organisation.ts';
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { keepsOrganisation } from '../access/organisation.ts';
import { notAllowed, notFound } from '../errors.ts';
import type { AppEnv, Parts } from '../parts.ts';
import { answers, valid } from './validate.ts';

const regionQuery = z.object({ region: z.optional(z.string().check(z.maxLength(10))) });

/** Public holidays to take over into the organisation's calendar, where the server has them. */
export function holidayRoutes({ holidays }: Pick<Parts, 'holidays'>) {
  return new Hono<AppEnv>()
    .use(async (c, next) => {
      if (!keepsOrganisation(c.get('session')))
        throw notAllowed('Only HR partners and administrators settle holidays. Ask one of them.');
      await next();
    })
    .get('/', answers('Countries whose public holidays are known', 200, holidayCountriesSchema), async (c) =>
      c.json({ countries: (await holidays?.countries()) ?? [] }),
    )
    .get(
      '/:country',
      answers('Public holidays of this year and the next two', 200, holidaysSchema),
      valid('query', regionQuery),
      async (c) => {
        const year = Number(c.get('organisation').today.slice(0, 4));
        const { region } = c.req.valid('query');
        const found = await holidays?.of(c.req.param('country'), region, [year, year + 1, year + 2]);
        if (!found) throw notFound();
        return c.json(found);
      },
    );
}
