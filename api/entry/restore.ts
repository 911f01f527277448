import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { BackupProblem } from '../backup/problem.ts';
import { restore } from '../backup/restore.ts';
import { readRecoveryKey } from '../record/recovery-key.ts';
import { orSayWhy } from './foreseen.ts';

/**
 * `npm run restore -- FROM TO` restores a backup into an empty folder. Asks for the recovery key, or reads it from
 * standard input: an argument would stay in the shell's history.
 */
await orSayWhy(async () => {
  const [from, to] = process.argv.slice(2);
  if (!from || !to) throw new BackupProblem('Say from where and to where: npm run restore -- FROM TO');
  const master = readRecoveryKey(await askForKey());
  const { plans, entries, erased } = await restore(resolve(from), resolve(to), master, () => new Date());
  const gone = erased > 0 ? ` ${erased} had been erased and stay so.` : '';
  console.info(
    `Restored to ${resolve(to)}: ${plans} ${plans === 1 ? 'plan' : 'plans'}, ${entries} entries, all opened and checked.${gone}`,
  );
  console.info(`Everybody signs in anew. Start with: FAIRWAY_DATA=${resolve(to)} npm start`);
});

async function askForKey(): Promise<string> {
  if (process.stdin.isTTY) process.stdout.write('Recovery key: ');
  const lines = createInterface({ input: process.stdin });
  for await (const line of lines) {
    lines.close();
    return line;
  }
  return '';
}
