import type { MiddlewareHandler } from 'hono';
import { Refusal } from '../errors.ts';

/**
 * Browsers send our cookie along with requests that other sites make; with a cookie, only our own pages may change
 * anything. A bearer token is sent by nobody but its holder and needs no such check.
 */
export function ownOriginOnly(baseUrl: string): MiddlewareHandler {
  const { origin } = new URL(baseUrl);
  return async (c, next) => {
    const isSafe = c.req.method === 'GET' || c.req.method === 'HEAD' || c.req.method === 'OPTIONS';
    if (!isSafe && c.req.header('cookie') !== undefined && c.req.header('origin') !== origin) {
      throw new Refusal(
        403,
        'foreign_origin',
        `This request came from another page. Open ${baseUrl} and try again.`,
      );
    }
    await next();
  };
}
