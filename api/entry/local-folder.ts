import { readSettings, SettingWrong } from './settings.ts';

/**
 * The data folder that the settings name.
 * @throws SettingWrong when the databases are not in it
 */
export function readLocalFolder(env: Record<string, string | undefined>): string {
  const { folder, remote } = readSettings(env);
  if (remote) {
    throw new SettingWrong(
      'The databases are on libSQL servers, not in the data folder. Use the backups of those servers.',
    );
  }
  return folder;
}
