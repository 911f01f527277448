import type { MiddlewareHandler } from 'hono';
import { Hono } from 'hono';
import { notAllowed } from '../errors.ts';
import type { AppEnv, Parts } from '../parts.ts';

/** Whether the server is alive and its database answers; what waits in its queue, for administrators. */
export function healthRoutes({ database }: Pick<Parts, 'database'>, signedIn: MiddlewareHandler<AppEnv>) {
  return new Hono<AppEnv>()
    .get('/', async (c) => {
      await database.read([{ sql: 'select 1', args: [] }]);
      return c.json({ status: 'ok' });
    })
    .get('/details', signedIn, async (c) => {
      if (!c.get('session').roles.includes('administrator'))
        throw notAllowed('Only administrators see this.');
      return c.json({ status: 'ok', queued: database.queued });
    });
}
