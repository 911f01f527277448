import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { type AcmeHrOptions, createAcmeHr } from './app.ts';

export interface RunningAcmeHr {
  /** Its address, without a slash at the end. */
  url: string;
  close(): Promise<void>;
}

/** Serves Acme HR on 127.0.0.1; port 0 takes any free one. Rejects when the port is taken. */
export function serveAcmeHr({
  port = 0,
  ...options
}: AcmeHrOptions & { port?: number } = {}): Promise<RunningAcmeHr> {
  const server = createAdaptorServer({ fetch: createAcmeHr(options).fetch });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const { port: taken } = server.address() as AddressInfo;
      resolve({
        url: `http://127.0.0.1:${taken}`,
        close: () =>
          new Promise((closed, failed) => {
            server.close((error) => (error ? failed(error) : closed()));
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      });
    });
  });
}
