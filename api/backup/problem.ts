/** Why a backup was not made or not restored; its message is for whoever ran the command. */
export class BackupProblem extends Error {
  override name = 'BackupProblem';
}
