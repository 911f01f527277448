import { createClient } from '@libsql/client';

/** Takes the write lock of a database again and again, past the lock of its folder, until it is killed: `contender.ts URL`. */
const client = createClient({ url: process.argv[2]! });
const pause = (ms: number) => new Promise((resume) => setTimeout(resume, ms));

console.info('http://127.0.0.1:0');
for (;;) {
  const held = await client.transaction('write').catch(() => undefined);
  if (held) {
    await pause(3 + Math.random() * 12);
    await held.rollback();
  }
  await pause(Math.random() * 20);
}
