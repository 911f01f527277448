import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../test/support/server.ts';
import { createApp } from './app.ts';

let server: TestServer;
// biome-ignore lint/suspicious/noExplicitAny: a document of any shape
let document: any;
beforeAll(async () => {
  server = await startTestServer();
  ({ body: document } = await server.call(undefined, 'GET', '/v1/openapi.json'));
});
afterAll(() => server.close());

describe('the description of the API', () => {
  it('is OpenAPI 3.1 and names every route with what it answers', () => {
    expect(document.openapi).toMatch(/^3\.1\./);
    const routes = createApp(server.server.parts).routes.filter(({ method }) => method !== 'ALL');
    for (const { method, path } of routes) {
      if (!path.startsWith('/v1/') || path === '/v1/openapi.json') continue;
      const described = document.paths[path.replace(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()];
      expect(described?.summary, `${method} ${path}`).toBeTruthy();
      expect(Object.keys(described.responses).some((status) => status.startsWith('2'))).toBe(true);
    }
  });

  it('describes bodies by the schemas that check them', () => {
    const { requestBody, responses } = document.paths['/v1/setup'].post;
    const body = requestBody.content['application/json'].schema;
    expect(body.required).toEqual(['code', 'organisation', 'timeZone', 'name', 'email', 'password']);
    expect(body.properties.password).toMatchObject({ type: 'string', minLength: 12 });
    expect(responses['201'].content['application/json'].schema.required).toEqual([
      'organisationId',
      'personId',
    ]);
    expect(document.paths['/v1/plans/{id}'].get.responses['200'].content).toBeDefined();
  });

  it('describes a refusal in the one error shape', () => {
    const refused = document.paths['/v1/setup'].post.responses['400'];
    expect(refused.content['application/json'].schema.properties.error.required).toEqual([
      'code',
      'message',
      'requestId',
    ]);
  });
});
