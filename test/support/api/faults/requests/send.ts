import { Agent, request as open } from 'node:http';
import type { Request } from './arbitrary.ts';

export interface Answer {
  status: number;
  headers: string[];
  body: string;
}

/** How long a person would wait: what is not answered by then hangs. */
const PATIENCE = 60_000;

/** Sends a request as it is, without a client that would put it right. */
export function sender(url: string, tokens: readonly string[]) {
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const send = ({ method, path, who, headers, body }: Request): Promise<Answer | 'hangs'> =>
    new Promise((resolve, reject) => {
      const token = tokens[who];
      const takesBody = body !== undefined && !['GET', 'HEAD', 'OPTIONS'].includes(method);
      const all = {
        'content-type': 'application/json',
        ...(token && { authorization: `Bearer ${token}` }),
        ...headers,
        ...(takesBody && { 'content-length': Buffer.byteLength(body) }),
      };
      const sent = open(
        url,
        { agent, method, path: printable(path), headers: all, timeout: PATIENCE },
        (answer) => {
          const parts: Buffer[] = [];
          answer.on('data', (part: Buffer) => parts.push(part));
          answer.on('end', () =>
            resolve({
              status: answer.statusCode ?? 0,
              headers: answer.rawHeaders,
              body: Buffer.concat(parts).toString(),
            }),
          );
          answer.on('error', () =>
            resolve({ status: answer.statusCode ?? 0, headers: answer.rawHeaders, body: '' }),
          );
        },
      );
      sent.on('timeout', () => {
        sent.destroy();
        resolve('hangs');
      });
      // A body over the cap may be answered, and the connection closed, before it is read to its end.
      sent.on('error', (error: NodeJS.ErrnoException) =>
        error.code === 'EPIPE' || error.code === 'ECONNRESET'
          ? resolve({ status: 413, headers: [], body: '' })
          : reject(error),
      );
      sent.end(takesBody ? body : undefined);
    });
  return { send, close: () => agent.destroy() };
}

/** Node's client refuses to send some characters that a socket would. */
const printable = (path: string) =>
  path.replaceAll(/[^\x21-\x7e]/g, (character) => encodeURIComponent(character));
