import { type Context, Hono } from 'hono';
import { notFound } from '../errors.ts';
import type { AppEnv, Parts } from '../parts.ts';

/** The dashboard: its files, and its one HTML page for every address of a page. */
export function pageRoutes({ pages, baseUrl }: Pick<Parts, 'pages' | 'baseUrl'>) {
  const { hostname, port } = new URL(baseUrl);
  return new Hono<AppEnv>().get('*', async (c) => {
    // Cookies and origins belong to the one address; on this machine people type the other name for it.
    const asked = new URL(c.req.url);
    if (hostname === '127.0.0.1' && asked.hostname === 'localhost' && asked.port === port) {
      return c.redirect(`${baseUrl}${asked.pathname}${asked.search}`);
    }
    const file = await pages(c.req.path);
    if (file && c.req.path !== '/') {
      const lasting = c.req.path.startsWith('/assets/');
      return cached(c, file, lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
    }
    const takesHtml = /text\/html|\*\/\*/.test(c.req.header('accept') ?? '*/*');
    const isPage = takesHtml && !/\.\w+$/.test(c.req.path);
    const html = isPage && (await pages('/index.html'));
    if (!html) throw notFound();
    return cached(c, html, 'no-cache');
  });
}

function cached(c: Context, file: Response, cacheControl: string): Response {
  c.header('cache-control', cacheControl);
  return c.newResponse(file.body, 200, { 'content-type': file.headers.get('content-type') ?? '' });
}
