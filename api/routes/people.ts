import {
  externalIdSchema,
  hrScopeSchema,
  importAnswerSchema,
  importSchema,
  newPersonSchema,
  peoplePageSchema,
  personChangeSchema,
  personMadeSchema,
  personSchema,
  reportsSchema,
  rolesSchema,
} from '@fairway/shared/contract/people.ts';
import type { Context } from 'hono';
import { Hono } from 'hono';
import * as z from 'zod/mini';
import {
  addsPeople,
  directoryScope,
  keepsDirectory,
  keepsUnits,
  keepsWholeDirectory,
} from '../access/people.ts';
import type { Session } from '../access/viewer.ts';
import { notAllowed, notFound } from '../errors.ts';
import type { AppEnv, Parts } from '../parts.ts';
import { addPerson } from '../people/add.ts';
import { changePerson } from '../people/change.ts';
import { exportPeople } from '../people/export.ts';
import { addExternalId, removeExternalId } from '../people/external-ids.ts';
import { changeHrScope } from '../people/hr-scope.ts';
import { importPeople } from '../people/import.ts';
import { listPeople, type Reader, readPerson } from '../people/read.ts';
import { readReports } from '../people/reports.ts';
import { changeRoles, removeAccount } from '../people/roles.ts';
import { answers, valid } from './validate.ts';

const listQuery = z.object({
  search: z.optional(z.string().check(z.maxLength(200))),
  claimed: z.optional(z.literal('true')),
  cursor: z.optional(z.string().check(z.maxLength(600))),
});

/** The directory. */
export function peopleRoutes({ database, now }: Pick<Parts, 'database' | 'now'>) {
  const readerOf = (c: Context<AppEnv>): Reader => {
    const session = c.get('session');
    return { session, scope: directoryScope(session), at: now() };
  };
  /** The person of the address, as far as the signed-in one may see them. */
  const personOf = async (c: Context<AppEnv, string>) => {
    const found = await readPerson(database, readerOf(c), c.req.param('id') ?? '');
    if (!found) throw notFound();
    return found;
  };
  const requireKeeper = (c: Context<AppEnv>) => {
    if (keepsDirectory(c.get('session').roles)) return;
    throw notAllowed('Only HR partners and administrators keep the directory. Ask one of them.');
  };

  const requireOf = (keeps: (session: Session) => boolean) => (c: Context<AppEnv>) => {
    if (keeps(c.get('session'))) return;
    throw notAllowed(
      'Only administrators and HR for the whole organisation import and export lists. Ask one of them.',
    );
  };
  const requireExporter = requireOf(keepsWholeDirectory);
  const requireImporter = requireOf(keepsUnits);

  return new Hono<AppEnv>()
    .get(
      '/',
      answers('A page of the directory', 200, peoplePageSchema),
      valid('query', listQuery),
      async (c) => {
        const reader = readerOf(c);
        if (reader.scope === 'none')
          throw notAllowed('The directory is for managers, HR partners and administrators.');
        const { claimed, ...query } = c.req.valid('query');
        return c.json(await listPeople(database, reader, { ...query, claimed: claimed === 'true' }));
      },
    )
    .get(
      '/mine',
      answers('Own reports, with what the extension matches pages by', 200, reportsSchema),
      async (c) => {
        const session = c.get('session');
        if (!session.roles.includes('manager')) return c.json({ people: [] });
        return c.json({ people: await readReports(database, session, c.get('organisation').today) });
      },
    )
    .get('/export', answers('The directory as CSV', 200), async (c) => {
      requireExporter(c);
      c.header('content-disposition', 'attachment; filename="people.csv"');
      return c.body(await exportPeople(database, c.get('session')), 200, {
        'content-type': 'text/csv; charset=utf-8',
      });
    })
    .post(
      '/import',
      answers('What a list would change, or the change', 200, importAnswerSchema),
      valid('json', importSchema),
      async (c) => {
        requireImporter(c);
        return c.json(await importPeople(database, c.get('session'), c.req.valid('json'), now()));
      },
    )
    .post(
      '/',
      answers('Add somebody to the directory', 201, personMadeSchema),
      valid('json', newPersonSchema),
      async (c) => {
        const session = c.get('session');
        if (!addsPeople(session.roles))
          throw notAllowed('Only managers, HR partners and administrators add people.');
        return c.json(await addPerson(database, session, c.req.valid('json'), now()), 201);
      },
    )
    .get('/:id', answers('One person', 200, personSchema), async (c) => c.json(await personOf(c)))
    .patch(
      '/:id',
      answers('Change a person', 200, personSchema),
      valid('json', personChangeSchema),
      async (c) => {
        const before = await personOf(c);
        requireKeeper(c);
        await changePerson(database, c.get('session'), before, c.req.valid('json'), now());
        return c.json(await personOf(c));
      },
    )
    .post(
      '/:id/external-ids',
      answers('Link a page of an HR system', 201, personSchema),
      valid('json', externalIdSchema),
      async (c) => {
        const { id } = await personOf(c);
        if (!addsPeople(c.get('session').roles))
          throw notAllowed('Only managers and HR partners link pages to people.');
        await addExternalId(database, c.get('session'), id, c.req.valid('json'), now());
        return c.json(await personOf(c), 201);
      },
    )
    .delete(
      '/:id/external-ids',
      answers('Take a wrong link back', 200, personSchema),
      valid('json', externalIdSchema),
      async (c) => {
        const { id } = await personOf(c);
        requireKeeper(c);
        await removeExternalId(database, c.get('session'), id, c.req.valid('json'), now());
        return c.json(await personOf(c));
      },
    )
    .put('/:id/roles', answers('Give roles', 200, personSchema), valid('json', rolesSchema), async (c) => {
      const of = await personOf(c);
      await changeRoles(database, c.get('session'), of, c.req.valid('json').roles, now());
      return c.json(await personOf(c));
    })
    .put(
      '/:id/hr-scope',
      answers('Say which units somebody serves in HR', 200, personSchema),
      valid('json', hrScopeSchema),
      async (c) => {
        const of = await personOf(c);
        await changeHrScope(database, c.get('session'), of, c.req.valid('json').units, now());
        return c.json(await personOf(c));
      },
    )
    .delete('/:id/account', answers('End access', 204), async (c) => {
      const of = await personOf(c);
      await removeAccount(database, c.get('session'), of, now());
      return c.body(null, 204);
    });
}
