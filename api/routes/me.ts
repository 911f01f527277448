import { type Me, meSchema } from '@fairway/shared/contract/me.ts';
import { Hono } from 'hono';
import { outboxKeyOf } from '../organisation/outbox-key.ts';
import type { AppEnv, Parts } from '../parts.ts';
import { readOwnCard } from '../people/read.ts';
import { answers } from './validate.ts';

/** Who is signed in, where, as what. */
export function meRoutes({ database }: Pick<Parts, 'database'>) {
  return new Hono<AppEnv>().get(
    '/',
    answers('Who is signed in, where, as what', 200, meSchema),
    async (c) => {
      const session = c.get('session');
      return c.json<Me>({
        userId: session.userId,
        person: await readOwnCard(database, session),
        roles: [...session.roles],
        hrUnits: session.hrUnits && [...session.hrUnits],
        organisation: c.get('organisation'),
        outboxKey: await outboxKeyOf(database, session),
      });
    },
  );
}
