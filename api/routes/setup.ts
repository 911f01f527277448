import { setupDoneSchema, setupSchema, setupStateSchema } from '@fairway/shared/contract/setup.ts';
import { Hono } from 'hono';
import { setUp } from '../organisation/setup.ts';
import { isSetupNeeded } from '../organisation/setup-code.ts';
import type { AppEnv, Parts } from '../parts.ts';
import { answers, valid } from './validate.ts';

/** The first visit: makes the organisation and its first account. */
export function setupRoutes(parts: Pick<Parts, 'database' | 'auth' | 'now'>) {
  return new Hono<AppEnv>()
    .get('/', answers('Whether this server waits for its organisation', 200, setupStateSchema), async (c) =>
      c.json({ needed: await isSetupNeeded(parts.database) }),
    )
    .post(
      '/',
      answers('Make the organisation and its first account', 201, setupDoneSchema),
      valid('json', setupSchema),
      async (c) => c.json(await setUp(parts, c.req.valid('json')), 201),
    );
}
