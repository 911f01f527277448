import {
  invitationAcceptedSchema,
  invitationAcceptSchema,
  invitationMadeSchema,
  invitationSchema,
  invitationsSchema,
  newInvitationSchema,
} from '@fairway/shared/contract/invitations.ts';
import type { MiddlewareHandler } from 'hono';
import { Hono } from 'hono';
import { directoryScope } from '../access/people.ts';
import { notAllowed, notFound } from '../errors.ts';
import { acceptInvitation, readInvitation } from '../invitations/accept.ts';
import { invite } from '../invitations/invite.ts';
import { listInvitations, withdrawInvitation } from '../invitations/list.ts';
import type { AppEnv, Parts } from '../parts.ts';
import { readPerson } from '../people/read.ts';
import { answers, valid } from './validate.ts';

type InvitationParts = Pick<Parts, 'database' | 'auth' | 'mail' | 'now' | 'baseUrl'>;

/** Single-use links: HR makes and withdraws them; whoever holds one opens the account it is for. */
export function invitationRoutes(parts: InvitationParts, signedIn: MiddlewareHandler<AppEnv>) {
  const { database, now } = parts;
  const hrOnly: MiddlewareHandler<AppEnv> = async (c, next) => {
    if (!c.get('session').roles.includes('hr'))
      throw notAllowed('Only HR partners invite people. Ask one of them.');
    await next();
  };

  return new Hono<AppEnv>()
    .post(
      '/',
      answers('Make a single-use link', 201, invitationMadeSchema),
      signedIn,
      hrOnly,
      valid('json', newInvitationSchema),
      async (c) => {
        const session = c.get('session');
        const { personId, roles } = c.req.valid('json');
        const person = await readPerson(
          database,
          { session, scope: directoryScope(session), at: now() },
          personId,
        );
        if (!person) throw notFound();
        return c.json(await invite(parts, session, c.get('organisation').name, person, roles), 201);
      },
    )
    .get('/', answers('Links that are still open', 200, invitationsSchema), signedIn, hrOnly, async (c) =>
      c.json({ invitations: await listInvitations(database, c.get('session'), now()) }),
    )
    .delete('/:id', answers('End a link', 204), signedIn, hrOnly, async (c) => {
      await withdrawInvitation(database, c.get('session'), c.req.param('id'), now());
      return c.body(null, 204);
    })
    .get('/:token', answers('What a link opens', 200, invitationSchema), async (c) =>
      c.json(await readInvitation(database, c.req.param('token'), now())),
    )
    .post(
      '/:token',
      answers('Open the account', 201, invitationAcceptedSchema),
      valid('json', invitationAcceptSchema),
      async (c) => c.json(await acceptInvitation(parts, c.req.param('token'), c.req.valid('json')), 201),
    );
}
