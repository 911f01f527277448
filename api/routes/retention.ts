import {
  liftHoldSchema,
  newErasureSchema,
  newHoldSchema,
  personPlaceSchema,
  type Retention,
  retentionPeriodsSchema,
  retentionSchema,
} from '@fairway/shared/contract/retention.ts';
import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { isHrForAll } from '../access/hr.ts';
import { notAllowed } from '../errors.ts';
import type { AppEnv } from '../parts.ts';
import type { Caller, RecordParts } from '../record/parts.ts';
import { confirmErasure, readErasures, requestErasure, withdrawErasure } from '../retention/erasures.ts';
import { liftHold, readHolds, requirePerson, setHold } from '../retention/holds.ts';
import { readPeriods, readPlaces, replacePeriods, setPlace } from '../retention/periods.ts';
import { answers, valid } from './validate.ts';

/** HR alone decides how long texts stay, what holds them and when they go. */
function hrOf(c: Context<AppEnv>): Caller {
  const session = c.get('session');
  if (!isHrForAll(session))
    throw notAllowed('Only HR for the whole organisation sees to how long plans are kept.');
  return { session, organisation: c.get('organisation') };
}

const madeSchema = z.object({ id: z.string() });

/** How long texts stay, by place and kind of plan. */
export function retentionRoutes({ database, now }: RecordParts) {
  const at = () => now().toISOString();
  return new Hono<AppEnv>()
    .get('/', answers('Periods, places, holds and erasures', 200, retentionSchema), async (c) => {
      const { session } = hrOf(c);
      const { orgId } = session;
      return c.json<Retention>({
        periods: await readPeriods(database, orgId),
        places: await readPlaces(database, orgId),
        holds: await readHolds(database, session),
        erasures: await readErasures({ database }, session),
      });
    })
    .put(
      '/periods',
      answers('All periods, in place of those before', 204),
      valid('json', retentionPeriodsSchema),
      async (c) => {
        await replacePeriods(database, hrOf(c).session, c.req.valid('json').periods, at());
        return c.body(null, 204);
      },
    )
    .put(
      '/places/:personId',
      answers('Whose law holds for a person', 204),
      valid('json', personPlaceSchema),
      async (c) => {
        const { session } = hrOf(c);
        const personId = c.req.param('personId');
        await requirePerson(database, session.orgId, personId);
        await setPlace(database, session, personId, c.req.valid('json').place, at());
        return c.body(null, 204);
      },
    );
}

/** Legal holds: while one stands, nothing is erased of those whom it covers. */
export function holdRoutes({ database, now }: RecordParts) {
  return new Hono<AppEnv>()
    .post('/', answers('Set a legal hold', 201, madeSchema), valid('json', newHoldSchema), async (c) => {
      const { session } = hrOf(c);
      const id = await setHold(database, session, c.req.valid('json'), now().toISOString());
      return c.json({ id }, 201);
    })
    .post('/:id/lift', answers('Lift a legal hold', 204), valid('json', liftHoldSchema), async (c) => {
      const { session } = hrOf(c);
      const { reason } = c.req.valid('json');
      await liftHold(database, session, c.req.param('id'), reason, now().toISOString());
      return c.body(null, 204);
    });
}

/** Erasing somebody's texts: asked for by one of HR, confirmed by another. */
export function erasureRoutes(parts: RecordParts) {
  return new Hono<AppEnv>()
    .post(
      '/',
      answers('Ask for the texts about a person to be erased', 201, madeSchema),
      valid('json', newErasureSchema),
      async (c) => {
        const caller = hrOf(c);
        const wish = c.req.valid('json');
        await requirePerson(parts.database, caller.session.orgId, wish.personId);
        return c.json({ id: await requestErasure(parts, caller, wish) }, 201);
      },
    )
    .post('/:id/confirm', answers('Confirm it, which cannot be undone', 204), async (c) => {
      await confirmErasure(parts, hrOf(c), c.req.param('id'));
      return c.body(null, 204);
    })
    .post('/:id/withdraw', answers('Call it off', 204), async (c) => {
      await withdrawErasure(parts, hrOf(c), c.req.param('id'));
      return c.body(null, 204);
    });
}
