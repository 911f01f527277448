import { BackupProblem } from '../backup/problem.ts';
import { DatabaseTooNew, DataFolderHeld } from '../db/errors.ts';
import { MasterKeyWrong } from '../record/master.ts';
import { SettingWrong } from './settings.ts';

/** Problems of the place where a program runs: their messages are one line for whoever started it. */
const FORESEEN = [SettingWrong, DataFolderHeld, DatabaseTooNew, MasterKeyWrong, BackupProblem];

/** Runs a program; a problem of the place is told in one line and ends it with 1. */
export async function orSayWhy(program: () => Promise<void>): Promise<void> {
  try {
    await program();
  } catch (error) {
    if (!FORESEEN.some((kind) => error instanceof kind)) throw error;
    console.error((error as Error).message);
    process.exit(1);
  }
}
