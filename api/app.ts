import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { openAPIRouteHandler } from 'hono-openapi';
import { extensionCors } from './access/cors.ts';
import { securityHeaders } from './access/headers.ts';
import { ownOriginOnly } from './access/own-origin.ts';
import { requireSession } from './access/session.ts';
import { authRoutes } from './auth/routes.ts';
import { answerError, notFound, Refusal } from './errors.ts';
import { tellHr } from './mail/tell-hr.ts';
import type { AppEnv, Parts } from './parts.ts';
import { commandRoutes } from './routes/commands.ts';
import { dashboardRoutes } from './routes/dashboard.ts';
import { draftRoutes } from './routes/drafts.ts';
import { healthRoutes } from './routes/health.ts';
import { holidayRoutes } from './routes/holidays.ts';
import { hrAccountRoutes } from './routes/hr-accounts.ts';
import { invitationRoutes } from './routes/invitations.ts';
import { letterheadRoutes } from './routes/letterhead.ts';
import { meRoutes } from './routes/me.ts';
import { organisationRoutes } from './routes/organisation.ts';
import { pageRoutes } from './routes/pages.ts';
import { peopleRoutes } from './routes/people.ts';
import { planListRoutes } from './routes/plan-list.ts';
import { planRoutes } from './routes/plans.ts';
import { recoveryKeyRoutes } from './routes/recovery-key.ts';
import { erasureRoutes, holdRoutes, retentionRoutes } from './routes/retention.ts';
import { setupRoutes } from './routes/setup.ts';
import { siteAdapterRoutes } from './routes/site-adapters.ts';
import { templateRoutes } from './routes/templates.ts';
import { trailRoutes } from './routes/trail.ts';
import { verificationRoutes } from './routes/verifications.ts';

/** The largest body that any route takes: a list of people, or a device's whole outbox. */
const MOST_BYTES = 4_000_000;

const ABOUT = {
  title: 'Fairway',
  version: '1',
  description: 'Errors are {error: {code, message, requestId}}; whoever calls sends a bearer token.',
};

/** The whole server, the same on Node and on an edge runtime. */
export function createApp(parts: Parts) {
  const app = new Hono<AppEnv>();
  app.onError(answerError);
  app.notFound((c) => answerError(notFound(), c));
  app.use(async (c, next) => {
    const requestId = crypto.randomUUID();
    c.set('requestId', requestId);
    c.header('x-request-id', requestId);
    await next();
  });
  app.use(securityHeaders(parts.baseUrl));
  for (const path of ['/v1/*', '/api/*']) {
    app.use(path, extensionCors(parts.extensionOrigins));
    app.use(path, async (c, next) => {
      c.header('cache-control', 'no-store');
      await next();
    });
    app.use(path, ownOriginOnly(parts.baseUrl));
    app.use(path, bodyLimit({ maxSize: MOST_BYTES, onError: tooLarge }));
  }
  app.route('/api/auth', authRoutes(parts));
  app.route('/v1', resources(parts));
  app.get('/v1/openapi.json', openAPIRouteHandler(app, { documentation: { info: ABOUT } }));
  app.all('/v1/*', () => {
    throw notFound();
  });
  app.all('/api/*', () => {
    throw notFound();
  });
  return app.route('/', pageRoutes(parts));
}

function resources(parts: Parts) {
  const signedIn = requireSession(parts);
  const app = new Hono<AppEnv>()
    .route('/setup', setupRoutes(parts))
    .route('/health', healthRoutes(parts, signedIn))
    .route('/invitations', invitationRoutes(parts, signedIn));
  for (const path of [
    '/me',
    '/people',
    '/commands',
    '/plans',
    '/plan-list',
    '/drafts',
    '/dashboard',
    '/templates',
    '/site-adapters',
    '/letterhead',
    '/organisation',
    '/holidays',
    '/trail',
    '/hr-accounts',
    '/recovery-key',
    '/retention',
    '/holds',
    '/erasures',
    '/verifications',
  ]) {
    // Matches the path itself too, and so looks the session up once.
    app.use(`${path}/*`, signedIn);
  }
  return app
    .route('/me', meRoutes(parts))
    .route('/people', peopleRoutes(parts))
    .route(
      '/commands',
      commandRoutes(parts, (caller, planId) => void tellHr(parts, caller, planId)),
    )
    .route('/plans', planRoutes(parts))
    .route('/plan-list', planListRoutes(parts))
    .route('/drafts', draftRoutes(parts))
    .route('/dashboard', dashboardRoutes(parts))
    .route('/templates', templateRoutes(parts))
    .route('/site-adapters', siteAdapterRoutes(parts))
    .route('/letterhead', letterheadRoutes(parts))
    .route('/organisation', organisationRoutes(parts))
    .route('/holidays', holidayRoutes(parts))
    .route('/trail', trailRoutes(parts))
    .route('/hr-accounts', hrAccountRoutes(parts))
    .route('/recovery-key', recoveryKeyRoutes(parts))
    .route('/retention', retentionRoutes(parts))
    .route('/holds', holdRoutes(parts))
    .route('/erasures', erasureRoutes(parts))
    .route('/verifications', verificationRoutes(parts));
}

function tooLarge(): never {
  throw new Refusal(413, 'too_large', 'This is too much to send at once. Send fewer or shorter entries.');
}
