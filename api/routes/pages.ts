import { type Context, Hono } from 'hono';
import { notFound } from '../errors.ts';
import type { AppEnv, Parts } from '../parts.ts';

/** The dashboard: its files, and its one HTML page for every address of a page. */
export function pageRoutes({ pages }: Pick<Parts, 'pages'>) {
  return new Hono<AppEnv>().get('*', async (c) => {
    const file = await pages(c.req.path);
    if (file && c.req.path !== '/') {
      const lasting = c.req.path.startsWith('/assets/');
      return cached(c, file, lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
    }
    const isPage = !/\.\w+$/.test(c.req.path) && c.req.header('accept')?.includes('text/html');
    const html = isPage && (await pages('/index.html'));
    if (!html) throw notFound();
    return cached(c, html, 'no-cache');
  });
}

function cached(c: Context, file: Response, cacheControl: string): Response {
  c.header('cache-control', cacheControl);
  return c.newResponse(file.body, 200, { 'content-type': file.headers.get('content-type') ?? '' });
}
