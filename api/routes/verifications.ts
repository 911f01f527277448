import { type Verification, verificationSchema } from '@fairway/shared/contract/verification.ts';
import { type Context, Hono } from 'hono';
import { administers } from '../access/organisation.ts';
import { notAllowed } from '../errors.ts';
import { beginVerification, continueVerification, findVerification } from '../organisation/verification.ts';
import type { AppEnv } from '../parts.ts';
import type { RecordParts } from '../record/parts.ts';
import { answers } from './validate.ts';

/** Checks of the whole record, step by step, for administrators. */
export function verificationRoutes(parts: RecordParts) {
  const allow = (c: Context<AppEnv>) => {
    const session = c.get('session');
    if (!administers(session)) throw notAllowed('Only administrators check the whole record.');
    return session;
  };
  return new Hono<AppEnv>()
    .post('/', answers('Begin a check of the whole record', 201, verificationSchema), async (c) => {
      const session = allow(c);
      const id = await beginVerification(parts, session);
      return c.json<Verification>((await findVerification(parts, session, id))!, 201);
    })
    .post('/:id/next', answers('Go on with it', 200, verificationSchema), async (c) =>
      c.json<Verification>(await continueVerification(parts, allow(c), c.req.param('id'))),
    );
}
