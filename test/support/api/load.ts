import { Agent, request } from 'node:http';

/** Keeps this many connections open and gives back a caller over them. */
export function connections(count: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: count });
  const post = (url: string, token: string, body: unknown) =>
    new Promise<{ status: number; body: string }>((resolve, reject) => {
      const text = JSON.stringify(body);
      const sent = request(url, {
        agent,
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(text),
          authorization: `Bearer ${token}`,
        },
      });
      sent.on('error', reject);
      sent.on('response', (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', reject);
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts).toString() }),
        );
      });
      sent.end(text);
    });
  return { post, close: () => agent.destroy() };
}

/** Runs a task for every item, this many at a time; gives back items per second. */
export async function rate<T>(
  items: readonly T[],
  width: number,
  task: (item: T) => Promise<void>,
): Promise<number> {
  const waiting = items.values();
  const startedAt = performance.now();
  await Promise.all(
    Array.from({ length: width }, async () => {
      for (const item of waiting) await task(item);
    }),
  );
  return (items.length * 1000) / (performance.now() - startedAt);
}
