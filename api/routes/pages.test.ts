import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { securityHeaders } from '../access/headers.ts';
import { answerError } from '../errors.ts';
import type { AppEnv } from '../parts.ts';
import { readPages } from '../static.ts';
import { pageRoutes } from './pages.ts';

const BASE = 'http://127.0.0.1:8787';
let root: string;
let app: Hono<AppEnv>;
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'fairway-'));
  mkdirSync(join(root, 'dist', 'assets'), { recursive: true });
  writeFileSync(join(root, 'dist', 'index.html'), '<!doctype html>dashboard');
  writeFileSync(join(root, 'dist', 'assets', 'main-1a2b.js'), 'start()');
  writeFileSync(join(root, 'dist', 'icon.svg'), '<svg/>');
  writeFileSync(join(root, 'master.key'), 'secret');
  const pages = await readPages(join(root, 'dist'));
  app = new Hono<AppEnv>();
  app.onError(answerError);
  app.use(securityHeaders(BASE));
  app.route('/', pageRoutes({ pages, baseUrl: BASE }));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const visit = (path: string, base = BASE) =>
  app.request(`${base}${path}`, { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } });

describe('the dashboard’s pages', () => {
  it.each(['/', '/plans/4b2c', '/my-plan', '/setup', '/invitation/abc', '/device?user_code=ABCD'])(
    'answer %s with the one HTML page, asked for anew each time',
    async (path) => {
      const response = await visit(path);
      expect(response.status).toBe(200);
      expect(await response.text()).toContain('dashboard');
      expect(response.headers.get('content-type')).toMatch(/^text\/html/);
      expect(response.headers.get('cache-control')).toBe('no-cache');
    },
  );

  it('come with files that are kept as long as their names hold', async () => {
    const script = await visit('/assets/main-1a2b.js');
    expect(await script.text()).toBe('start()');
    expect(script.headers.get('content-type')).toMatch(/javascript/);
    expect(script.headers.get('cache-control')).toContain('immutable');
    expect((await visit('/icon.svg')).headers.get('cache-control')).toBe('no-cache');
  });

  it.each(['/assets/gone.js', '/favicon.png', '/../master.key', '/%2e%2e/master.key', '/..%2fmaster.key'])(
    'do not answer %s',
    async (path) => {
      const response = await visit(path);
      expect(response.status).toBe(404);
      expect(await response.text()).not.toContain('secret');
    },
  );

  it('are no answer to a program', async () => {
    const response = await app.request(`${BASE}/plans/4b2c`, { headers: { accept: 'application/json' } });
    expect([response.status, (await response.json()).error.code]).toEqual([404, 'not_found']);
  });

  it('run nothing but our own files, and in no frame', async () => {
    const { headers } = await visit('/');
    const policy = headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*/);
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('send who typed the machine’s other name to the one address that cookies belong to', async () => {
    const response = await visit('/device?user_code=AB', 'http://localhost:8787');
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe(`${BASE}/device?user_code=AB`);
  });
});
