import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * What the wire does to a command on its way: carries it, never delivers it, or delivers it and loses the answer; breaks off
 * before or after the server has it; passes half the answer on; or answers in the server's place, as an overloaded proxy or the
 * sign-in page of a network does.
 */
export type Fault =
  | 'none'
  | 'request_lost'
  | 'answer_lost'
  | 'reset_before'
  | 'reset_after'
  | 'half_answer'
  | 'unavailable'
  | 'portal';

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
    if (now === 'reset_before') {
      from.socket.destroy();
      met();
      return;
    }
    if (now === 'request_lost' || now === 'unavailable' || now === 'portal') {
      from.resume();
      from.on('end', () => {
        if (now === 'unavailable') to.writeHead(503, { 'content-type': 'text/html' }).end('<h1>Busy</h1>');
        if (now === 'portal') to.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Welcome</h1>');
        met();
      });
      return;
    }
    const { method, headers } = from;
    const onward = request(target + from.url, { method, headers }, (answer) => {
      if (now === 'answer_lost' || now === 'reset_after') {
        answer.resume();
        answer.on('end', () => {
          if (now === 'reset_after') from.socket.destroy();
          met();
        });
        return;
      }
      if (now === 'half_answer') return void passHalf(answer, to).then(met);
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

/** The head and the first half of the body; then the connection breaks. */
async function passHalf(answer: IncomingMessage, to: ServerResponse): Promise<void> {
  const whole = Buffer.concat(await answer.toArray());
  to.writeHead(answer.statusCode ?? 502, answer.headers);
  to.write(whole.subarray(0, whole.length >> 1), () => to.destroy());
}
