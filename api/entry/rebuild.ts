import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { KEYS, RECORD, requireData } from '../backup/files.ts';
import { lockDataFolder } from '../db/lock.ts';
import { migrate } from '../db/migrate.ts';
import { createDatabase } from '../db/node.ts';
import { checkMasterKey, createRecordParts } from '../record/create.ts';
import { masterKeyOf } from '../record/master-file.ts';
import { rebuildProjections } from '../record/rebuild.ts';
import { orSayWhy } from './foreseen.ts';
import { readLocalFolder } from './local-folder.ts';
import { readSettings } from './settings.ts';

/** `npm run rebuild` makes every plan's state anew from its entries, while no server runs. */
await orSayWhy(async () => {
  const folder = readLocalFolder(process.env);
  requireData(folder);
  const release = await lockDataFolder(folder);
  const open = (name: string) => createDatabase({ url: pathToFileURL(join(folder, name)).href });
  const [database, keys] = [open(RECORD), open(KEYS)];
  await migrate(database, 'record');
  await migrate(keys, 'keys');
  const master = masterKeyOf(folder, readSettings(process.env).masterKey);
  await checkMasterKey(keys, master);
  const parts = await createRecordParts({ database, keys, master, now: () => new Date() });
  const { plans, differed, erased } = await rebuildProjections(parts);
  console.info(
    `${plans} plans read from their entries. ${differed} were not as their entries say and are now.`,
  );
  if (erased > 0)
    console.info(`${erased} cannot be read, as their keys were destroyed; they stay as they are.`);
  database.close();
  keys.close();
  await release();
});
