import type { PlanAnswer } from '@fairway/shared/contract/plans.ts';
import { Hono } from 'hono';
import { notFound } from '../errors.ts';
import type { AppEnv } from '../parts.ts';
import type { RecordParts } from '../record/parts.ts';
import { readPlan } from '../record/read-plan.ts';

/** Plans as the caller may see them. */
export function planRoutes(parts: RecordParts) {
  return new Hono<AppEnv>().get('/:id', async (c) => {
    const caller = { session: c.get('session'), organisation: c.get('organisation') };
    const found = await readPlan(parts, caller, c.req.param('id'));
    if (!found) throw notFound();
    return c.json<PlanAnswer>(found);
  });
}
