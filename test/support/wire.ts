import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the wire does to a command on its way: carries it, never delivers it, or delivers it and loses the answer. */
export type Fault = 'none' | 'request_lost' | 'answer_lost';

export interface Wire {
  /** Its address, without a slash at the end: the server as a client sees it. */
  url: string;
  /** From now on commands meet this fault; resolves when the first of them has met it. */
  fail(fault: Fault): Promise<void>;
  close(): Promise<void>;
}

/** A wire between a client and the server at this address, which can fail at the moments that matter. */
export async function layWire(target: string): Promise<Wire> {
  let fault: Fault = 'none';
  let met: () => void = () => undefined;

  function carry(from: IncomingMessage, to: ServerResponse): void {
    const isCommand = from.method === 'POST' && from.url === '/v1/commands';
    const now = isCommand ? fault : 'none';
    if (now === 'request_lost') {
      from.resume();
      from.on('end', met);
      return;
    }
    const { method, headers } = from;
    const onward = request(target + from.url, { method, headers }, (answer) => {
      if (now === 'answer_lost') {
        answer.resume();
        answer.on('end', met);
        return;
      }
      to.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(to);
    });
    onward.on('error', () => to.destroy());
    from.pipe(onward);
  }

  const server = createServer(carry);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    fail(next) {
      fault = next;
      return new Promise((resolve) => {
        met = resolve;
      });
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
