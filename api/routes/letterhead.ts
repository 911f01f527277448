import { type Letterhead, letterheadSchema } from '@fairway/shared/contract/letterhead.ts';
import { Hono } from 'hono';
import { keepsTemplates } from '../access/templates.ts';
import { notAllowed } from '../errors.ts';
import { changeLetterhead, readLetterhead } from '../letterhead/letterhead.ts';
import type { AppEnv, Parts } from '../parts.ts';
import { answers, valid } from './validate.ts';

/** What stands under the organisation's name on paper: for everybody to print with, for HR to set. */
export function letterheadRoutes({ database, now }: Pick<Parts, 'database' | 'now'>) {
  return new Hono<AppEnv>()
    .get('/', answers('The lines under the organisation’s name on paper', 200, letterheadSchema), async (c) =>
      c.json<Letterhead>(await readLetterhead(database, c.get('session'))),
    )
    .put('/', answers('Set the letterhead', 204), valid('json', letterheadSchema), async (c) => {
      const session = c.get('session');
      if (!keepsTemplates(session))
        throw notAllowed('Only HR sets the letterhead. Ask them for what you need.');
      await changeLetterhead(database, session, c.req.valid('json'), now());
      return c.body(null, 204);
    });
}
