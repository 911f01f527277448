import { type CaseAnswer, caseAnswerSchema, caseQuerySchema } from '@fairway/shared/contract/case.ts';
import { type LikePlans, likePlansSchema } from '@fairway/shared/contract/like-plans.ts';
import { type Openings, openingsSchema } from '@fairway/shared/contract/openings.ts';
import {
  type PlanAnswer,
  type PlansAnswer,
  planAnswerSchema,
  plansAnswerSchema,
  plansQuerySchema,
} from '@fairway/shared/contract/plans.ts';
import { type Context, Hono } from 'hono';
import { invalid, notFound } from '../errors.ts';
import type { AppEnv } from '../parts.ts';
import { readLikePlans } from '../record/like-plans.ts';
import { listPlans, parseCursor } from '../record/list-plans.ts';
import { readOpenings } from '../record/openings.ts';
import type { RecordParts } from '../record/parts.ts';
import { readCase } from '../record/read-case.ts';
import { readPlan, readRecord } from '../record/read-plan.ts';
import { answers, valid } from './validate.ts';

const callerOf = (c: Context<AppEnv>) => ({ session: c.get('session'), organisation: c.get('organisation') });

/** Plans as the caller may see them. */
export function planRoutes(parts: RecordParts) {
  return new Hono<AppEnv>()
    .get(
      '/',
      answers('Plans that one may see', 200, plansAnswerSchema),
      valid('query', plansQuerySchema),
      async (c) => {
        const { cursor, ...filter } = c.req.valid('query');
        const after = cursor === undefined ? undefined : parseCursor(cursor);
        if (cursor !== undefined && !after)
          throw invalid('The place in the list is unknown. Open the list again.');
        return c.json<PlansAnswer>(await listPlans(parts, callerOf(c), { ...filter, after }));
      },
    )
    .get('/:id', answers('A plan and its history', 200, planAnswerSchema), async (c) => {
      const found = await readPlan(parts, callerOf(c), c.req.param('id'));
      if (!found) throw notFound();
      return c.json<PlanAnswer>(found);
    })
    .get('/:id/openings', answers('Who else opened one’s own plan', 200, openingsSchema), async (c) => {
      const found = await readOpenings(parts, callerOf(c), c.req.param('id'));
      if (!found) throw notFound();
      return c.json<Openings>(found);
    })
    .get('/:id/like', answers('What is usual for like plans', 200, likePlansSchema), async (c) => {
      const found = await readLikePlans(parts, callerOf(c), c.req.param('id'));
      if (!found) throw notFound();
      return c.json<LikePlans>(found);
    })
    .get('/:id/record', answers('The record as a file, with its checkpoints', 200), async (c) => {
      const found = await readRecord(parts, callerOf(c), c.req.param('id'));
      if (!found) throw notFound();
      c.header('content-disposition', 'attachment; filename="record.json"');
      return c.json(found);
    })
    .get(
      '/:id/case',
      answers('What a case is made of, for one audience', 200, caseAnswerSchema),
      valid('query', caseQuerySchema),
      async (c) => {
        const { audience } = c.req.valid('query');
        const found = await readCase(parts, callerOf(c), c.req.param('id'), audience);
        if (!found) throw notFound();
        return c.json<CaseAnswer>(found);
      },
    );
}
