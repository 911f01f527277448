import { trailSchema } from '@fairway/shared/contract/organisation.ts';
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { administers } from '../access/organisation.ts';
import { invalid, notAllowed } from '../errors.ts';
import { parseTrailCursor, readTrail } from '../organisation/read-trail.ts';
import type { AppEnv, Parts } from '../parts.ts';
import { answers, valid } from './validate.ts';

const trailQuery = z.object({ cursor: z.optional(z.string().check(z.maxLength(120))) });

/** Who changed settings, people and roles; nothing of plans. */
export function trailRoutes({ database }: Pick<Parts, 'database'>) {
  return new Hono<AppEnv>().get(
    '/',
    answers('A page of the trail, newest first', 200, trailSchema),
    valid('query', trailQuery),
    async (c) => {
      if (!administers(c.get('session'))) throw notAllowed('Only administrators see this.');
      const { cursor } = c.req.valid('query');
      const after = cursor === undefined ? undefined : parseTrailCursor(cursor);
      if (cursor !== undefined && !after)
        throw invalid('The place in the list is unknown. Open the list again.');
      return c.json(await readTrail(database, c.get('session'), after));
    },
  );
}
