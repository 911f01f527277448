import { requireData } from '../backup/files.ts';
import { masterKeyOf } from '../record/master-file.ts';
import { writeRecoveryKey } from '../record/recovery-key.ts';
import { orSayWhy } from './foreseen.ts';
import { readSettings } from './settings.ts';

/**
 * `npm run recovery-key` shows the recovery key to whoever may read the master key anyway, for writing down. It is not in
 * the server's own output, which is often kept in logs.
 */
await orSayWhy(async () => {
  const { folder, masterKey } = readSettings(process.env);
  if (!masterKey) requireData(folder);
  console.info(writeRecoveryKey(masterKeyOf(folder, masterKey)));
});
