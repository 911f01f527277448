import type { MiddlewareHandler } from 'hono';
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { notAllowed } from '../errors.ts';
import type { AppEnv, Parts } from '../parts.ts';
import { answers } from './validate.ts';

const aliveSchema = z.object({ status: z.literal('ok') });
const detailsSchema = z.extend(aliveSchema, { queued: z.number() });

/** Whether the server is alive and its database answers; what waits in its queue, for administrators. */
export function healthRoutes({ database }: Pick<Parts, 'database'>, signedIn: MiddlewareHandler<AppEnv>) {
  return new Hono<AppEnv>()
    .get('/', answers('Alive, and the database answers', 200, aliveSchema), async (c) => {
      await database.read([{ sql: 'select 1', args: [] }]);
      return c.json({ status: 'ok' });
    })
    .get('/details', answers('For administrators', 200, detailsSchema), signedIn, async (c) => {
      if (!c.get('session').roles.includes('administrator'))
        throw notAllowed('Only administrators see this.');
      return c.json({ status: 'ok', queued: database.queued });
    });
}
