import { resolve } from 'node:path';
import { backUp } from '../backup/backup.ts';
import { BackupProblem } from '../backup/problem.ts';
import { orSayWhy } from './foreseen.ts';
import { readLocalFolder } from './local-folder.ts';

/** `npm run backup -- TO` backs the data folder up into a folder, also while the server runs. */
await orSayWhy(async () => {
  const [to] = process.argv.slice(2);
  if (!to) throw new BackupProblem('Say where to: npm run backup -- FOLDER');
  const { path, bytes } = await backUp(readLocalFolder(process.env), resolve(to), new Date());
  console.info(`Backed up to ${path} (${(bytes / 1e6).toFixed(1)} MB), its keys beside it.`);
  console.info('The recovery key is in neither: keep it somewhere else, for nothing opens without it.');
});
