import { planListSchema } from '@fairway/shared/contract/plan-list.ts';
import { Hono } from 'hono';
import { countsPlans } from '../access/hr.ts';
import { notAllowed } from '../errors.ts';
import type { AppEnv } from '../parts.ts';
import type { RecordParts } from '../record/parts.ts';
import { readPlanList } from '../record/plan-list.ts';
import { answers } from './validate.ts';

/** The organisation's list of plans as a file, for administrators who see no plan: what a plan that is gone, or was written anew, contradicts. */
export function planListRoutes(parts: RecordParts) {
  return new Hono<AppEnv>().get(
    '/',
    answers('The list of plans as a file, with its newest checkpoint', 200, planListSchema),
    async (c) => {
      const session = c.get('session');
      if (!countsPlans(session)) {
        throw notAllowed(
          'The list tells how many plans there are, also those that HR may not see. Ask an administrator who is not in HR.',
        );
      }
      c.header('content-disposition', 'attachment; filename="plan-list.json"');
      return c.json(await readPlanList(parts, { session, organisation: c.get('organisation') }));
    },
  );
}
