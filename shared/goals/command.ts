import { check } from './check.ts';
import { type Entry, readEntry } from './entries.ts';
import { jsonLine, readable, scoreTable } from './report.ts';
import { score } from './score.ts';

export interface CommandOptions {
  /** Lines are goals as plain text, not JSON. */
  plain: boolean;
  /** For reading instead of JSON lines. */
  table: boolean;
}

/** Checks one line of input (counted from 1); a bad line gives an error object and never stops the rest. */
export function checkLine(
  line: string,
  number: number,
  { plain, table }: CommandOptions,
): string | undefined {
  if (line.trim() === '') return undefined;
  try {
    const entry: Entry = plain ? { id: number, text: line, options: { kind: 'goal' } } : readEntry(line);
    return (table ? readable : jsonLine)(entry, check(entry.text, entry.options));
  } catch (error) {
    return JSON.stringify({
      error: { line: number, message: error instanceof Error ? error.message : 'unreadable line' },
    });
  }
}

/** Scores the checks against a labelled file's text; throws an Error naming the first line that cannot be read. */
export function scoreFile(text: string): string {
  const entries = text.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    try {
      return [readEntry(line)];
    } catch (error) {
      throw new Error(`line ${at + 1}: ${error instanceof Error ? error.message : 'unreadable'}`);
    }
  });
  return scoreTable(
    score(
      entries,
      entries.map(({ text: goal, options }) => check(goal, options)),
    ),
  );
}
