import {
  type Templates,
  templateRequestSchema,
  templatesSchema,
} from '@fairway/shared/contract/templates.ts';
import { Hono, type MiddlewareHandler } from 'hono';
import { keepsTemplates, readsTemplates } from '../access/templates.ts';
import { invalid, notAllowed, notFound, Refusal } from '../errors.ts';
import type { AppEnv, Parts } from '../parts.ts';
import { changeTemplate, listTemplates, listVersions } from '../templates/templates.ts';
import { answers, valid } from './validate.ts';

/** How the organisation wants its plans to be written: read by who writes them, made and versioned by HR. */
export function templateRoutes({ database, now }: Pick<Parts, 'database' | 'now'>) {
  const readersOnly: MiddlewareHandler<AppEnv> = async (c, next) => {
    if (!readsTemplates(c.get('session')))
      throw notAllowed('Templates are for those who write plans. Ask HR if you need one.');
    await next();
  };
  return new Hono<AppEnv>()
    .use(readersOnly)
    .get('/', answers('The current version of each template', 200, templatesSchema), async (c) =>
      c.json<Templates>({ templates: await listTemplates(database, c.get('session')) }),
    )
    .get('/:id/versions', answers('All versions of a template', 200, templatesSchema), async (c) => {
      const templates = await listVersions(database, c.get('session'), c.req.param('id'));
      if (templates.length === 0) throw notFound();
      return c.json<Templates>({ templates });
    })
    .put(
      '/:id',
      answers('Make the next version of a template', 204),
      valid('json', templateRequestSchema),
      async (c) => {
        const session = c.get('session');
        if (!keepsTemplates(session))
          throw notAllowed('Only HR changes templates. Ask them for what you need.');
        const id = c.req.param('id');
        if (!/^[a-z0-9-]{1,64}$/.test(id))
          throw invalid('The id is not one for a template. Nothing was saved.');
        const done = await changeTemplate(database, session, { id, ...c.req.valid('json') }, now());
        if (!done) throw changedMeanwhile();
        return c.body(null, 204);
      },
    );
}

const changedMeanwhile = () =>
  new Refusal(
    409,
    'other_version',
    'Somebody has changed this template since you opened it. Open it again to see their version; nothing was saved.',
  );
