import { type DashboardAnswer, dashboardAnswerSchema } from '@fairway/shared/contract/dashboard.ts';
import { Hono } from 'hono';
import { notAllowed } from '../errors.ts';
import type { AppEnv } from '../parts.ts';
import { readDashboard } from '../record/dashboard.ts';
import type { RecordParts } from '../record/parts.ts';
import { answers } from './validate.ts';

/** The team's counts, for HR and managers. */
export function dashboardRoutes(parts: RecordParts) {
  return new Hono<AppEnv>().get('/', answers('The team’s counts', 200, dashboardAnswerSchema), async (c) => {
    const session = c.get('session');
    if (!session.roles.some((role) => role === 'hr' || role === 'manager')) {
      throw notAllowed('The team dashboard is for HR and managers. Your own plan is under "My plan".');
    }
    const caller = { session, organisation: c.get('organisation') };
    return c.json<DashboardAnswer>(await readDashboard(parts, caller));
  });
}
