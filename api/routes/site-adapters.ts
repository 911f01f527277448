import {
  adapterDecisionSchema,
  type SiteAdapters,
  siteAdapterSchema,
  siteAdaptersSchema,
} from '@fairway/shared/contract/site-adapters.ts';
import { Hono, type MiddlewareHandler } from 'hono';
import { decidesOnAdapters, usesAdapters } from '../access/site-adapters.ts';
import { notAllowed, notFound, Refusal } from '../errors.ts';
import type { AppEnv, Parts } from '../parts.ts';
import {
  decideAdapter,
  listAdapters,
  offerAdapter,
  withdrawAdapter,
} from '../site-adapters/site-adapters.ts';
import { answers, valid } from './validate.ts';

const only =
  (may: typeof usesAdapters, message: string): MiddlewareHandler<AppEnv> =>
  async (c, next) => {
    if (!may(c.get('session'))) throw notAllowed(message);
    await next();
  };
const users = only(usesAdapters, 'What is known of HR sites is for those who lead plans.');
const deciders = only(
  decidesOnAdapters,
  'Only HR or an administrator decides what everybody’s extension knows of an HR site.',
);

/** What managers taught about the pages of HR sites: offered by them, taken into use by HR or an administrator. */
export function siteAdapterRoutes({ database, now }: Pick<Parts, 'database' | 'now'>) {
  return new Hono<AppEnv>()
    .get('/', users, answers('What is known of HR sites', 200, siteAdaptersSchema), async (c) =>
      c.json<SiteAdapters>({ adapters: await listAdapters(database, c.get('session')) }),
    )
    .post(
      '/',
      users,
      answers('Offer what was taught about a site', 204),
      valid('json', siteAdapterSchema),
      async (c) => {
        await offerAdapter(database, c.get('session'), c.req.valid('json'), now());
        return c.body(null, 204);
      },
    )
    .post(
      '/decisions',
      deciders,
      answers('Take an offer into use, or decline it', 204),
      valid('json', adapterDecisionSchema),
      async (c) => {
        if (!(await decideAdapter(database, c.get('session'), c.req.valid('json'), now())))
          throw otherOffer();
        return c.body(null, 204);
      },
    )
    .delete('/:host', deciders, answers('Take what is known of a site out of use', 204), async (c) => {
      if (!(await withdrawAdapter(database, c.get('session'), c.req.param('host'), now()))) throw notFound();
      return c.body(null, 204);
    });
}

const otherOffer = () =>
  new Refusal(
    409,
    'other_offer',
    'This offer has changed or is gone since you opened it. Load the page again to see what waits now.',
  );
