/** The store could not answer; nothing may be acknowledged and nothing returned. The API answers 503. */
export class StoreUnavailable extends Error {
  override name = 'StoreUnavailable';
}

/** The database was written by a newer version of Fairway. */
export class DatabaseTooNew extends Error {
  override name = 'DatabaseTooNew';
}

/** Another server holds the data folder. */
export class DataFolderHeld extends Error {
  override name = 'DataFolderHeld';
}

/** The names that libSQL gives to a lock held by somebody else. */
export function isBusy(error: unknown): boolean {
  return codesOf(error).some((code) => /^SQLITE_(BUSY|LOCKED)/.test(code));
}

/**
 * A constraint of the schema refused the batch: it was wrong for the state it met, and the store itself is well. What a
 * trigger raises is none, though SQLite gives it the same code.
 */
export function isConstraintViolation(error: unknown): boolean {
  const hasCode = codesOf(error).some((code) => code.startsWith('SQLITE_CONSTRAINT'));
  return hasCode && messageOf(error).includes('constraint failed');
}

/**
 * Whether a unique constraint refused the batch.
 * @param columns as SQLite prints them, such as `plan_event.plan_id, plan_event.seq`; any when left out
 */
export function isUniqueViolation(error: unknown, columns = ''): boolean {
  return isConstraintViolation(error) && messageOf(error).includes(`UNIQUE constraint failed: ${columns}`);
}

/** Whether a column that takes no null refused the batch. @param column as SQLite prints it, such as `plan.entries` */
export function isNullViolation(error: unknown, column: string): boolean {
  return isConstraintViolation(error) && messageOf(error).includes(`NOT NULL constraint failed: ${column}`);
}

/** Whether one statement of a batch failed, rather than its beginning or its commit. */
export function isOfOneStatement(error: unknown): boolean {
  return error instanceof Error && 'statementIndex' in error;
}

/** libSQL's errors carry names of SQLite's result codes; their class differs between its clients. */
function codesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const { code, extendedCode } = error as { code?: unknown; extendedCode?: unknown };
  return [code, extendedCode].filter((found) => typeof found === 'string');
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : '';
}
