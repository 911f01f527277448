import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, it } from 'vitest';
import { startTestServer } from '../../test/support/server.ts';

it('ends although somebody never ends a request', async () => {
  const server = await startTestServer();
  const { hostname, port } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  const head = [
    'POST /v1/commands HTTP/1.1',
    `Host: ${hostname}`,
    `Authorization: Bearer ${server.first.token}`,
    'Content-Type: application/json',
    'Content-Length: 900000',
  ];
  const gone = once(socket, 'close');
  socket.on('error', () => undefined);
  socket.resume();
  await new Promise((sent) => socket.write(`${head.join('\r\n')}\r\n\r\n{"commands":`, sent));
  await server.call(undefined, 'GET', '/v1/health');
  await server.close();
  await gone;
  expect(socket.destroyed).toBe(true);
}, 30_000);
