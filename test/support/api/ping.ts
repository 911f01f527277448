import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';

/** Answers "pong" on a free port, by Hono or by node:http alone, and prints its address: `ping.ts hono|http`. */
const announce = (port: number) => console.info(`http://127.0.0.1:${port}`);

if (process.argv[2] === 'hono') {
  const app = new Hono().get('/', (c) => c.text('pong'));
  serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => announce(port));
} else {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/plain;charset=UTF-8' });
    response.end('pong');
  });
  server.listen(0, '127.0.0.1', () => announce((server.address() as AddressInfo).port));
}
