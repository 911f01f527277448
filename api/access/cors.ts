import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';

const FIREFOX_ORIGIN = /^moz-extension:\/\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Lets the extension read answers, and no other origin. Without credentials: the extension sends a bearer token, and
 * Firefox gives every installation an origin of its own, which says nothing about who it is.
 */
export function extensionCors(extensionOrigins: readonly string[]): MiddlewareHandler {
  return cors({
    origin: (origin) => (extensionOrigins.includes(origin) || FIREFOX_ORIGIN.test(origin) ? origin : null),
    allowMethods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
    allowHeaders: ['authorization', 'content-type'],
    exposeHeaders: ['x-request-id'],
    maxAge: 600,
  });
}
