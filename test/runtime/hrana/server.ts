import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { pipelineSchema } from './protocol.ts';
import { Stream } from './stream.ts';

export interface HranaServer {
  url: string;
  /** Pipelines answered so far: what a client pays for by the request. */
  readonly requests: number;
  close(): Promise<void>;
}

/**
 * Serves one database file by Hrana over HTTP, as a libsql-server does, for where none can be installed: for tests and
 * for trying the edge out on one machine. A stream that waits for its next pipeline is found again by its baton, which
 * works once.
 */
export async function startHranaServer(file: string, { port = 0 } = {}): Promise<HranaServer> {
  const waiting = new Map<string, Stream>();
  let requests = 0;

  const take = (baton: string | null | undefined): Stream | undefined => {
    if (!baton) return new Stream(file);
    const stream = waiting.get(baton);
    waiting.delete(baton);
    return stream;
  };
  const keep = (stream: Stream): string | null => {
    if (stream.isClosed) return null;
    const baton = randomUUID();
    waiting.set(baton, stream);
    return baton;
  };

  const app = new Hono()
    .on('GET', ['/v2', '/v3'], (c) => c.body(null, 200))
    .on('POST', ['/v2/pipeline', '/v3/pipeline'], async (c) => {
      requests += 1;
      const sent = pipelineSchema.safeParse(await c.req.json().catch(() => undefined));
      if (!sent.success) return c.json({ message: 'This is no pipeline', code: 'PIPELINE_INVALID' }, 400);
      const stream = take(sent.data.baton);
      if (!stream) return c.json({ message: 'The stream is not known', code: 'STREAM_EXPIRED' }, 400);
      const results = stream.run(sent.data.requests);
      return c.json({ baton: keep(stream), base_url: null, results });
    });

  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port });
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get requests() {
      return requests;
    },
    async close() {
      await new Promise((closed) => server.close(closed));
      for (const stream of waiting.values()) stream.close();
    },
  };
}
