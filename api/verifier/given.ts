import type { RecordFile } from '@fairway/shared/record/evidence.ts';
import { readPlanListFile, readRecordFile } from '@fairway/shared/record/file.ts';
import { checkpointLines, isWholeLine } from '@fairway/shared/record/lines.ts';
import type { PlanListFile } from '@fairway/shared/record/plan-list.ts';

/** A plan's record, or an organisation's list of plans. */
export type Checkable = RecordFile | PlanListFile;

/** What somebody has given the page to check. */
export interface Given {
  record?: { name: string; file: Checkable } | undefined;
  /** Checkpoints by the file that they came from. */
  kept: readonly { name: string; lines: readonly string[] }[];
  /** Files that hold neither, named in a sentence. */
  error?: string | undefined;
}

export const nothingYet: Given = { kept: [] };

/** The same with these files: whatever each of them holds, a record or checkpoints. */
export async function take(given: Given, files: readonly File[]): Promise<Given> {
  let { record, kept } = given;
  const useless: string[] = [];
  for (const file of files) {
    const { name } = file;
    const text = await file.text().catch(() => '');
    const found: Checkable | undefined = readRecordFile(text) ?? readPlanListFile(text);
    const lines = found ? [] : checkpointLines(text);
    if (found) record = { name, file: found };
    else if (lines.length > 0) kept = [...kept.filter((one) => one.name !== name), { name, lines }];
    else useless.push(name);
  }
  return { record, kept, error: useless.length > 0 ? sayUseless(useless) : undefined };
}

/** The same with what was typed; a line that is still being typed is no checkpoint yet. */
export function withTyped(given: Given, typed: string): Given {
  const lines = checkpointLines(typed).filter(isWholeLine);
  return lines.length > 0 ? { ...given, kept: [...given.kept, { name: 'typed', lines }] } : given;
}

/** What to say of lines that are typed only in part; undefined where all are whole. */
export function unfinished(typed: string): string | undefined {
  if (typed.trim() === '') return undefined;
  const lines = checkpointLines(typed);
  const open = lines.findIndex((line) => !isWholeLine(line)) + 1;
  if (lines.length === 0) return 'A checkpoint begins with fairway1 and a full stop.';
  return open > 0 ? `Line ${open} is not whole yet: it ends earlier than a checkpoint does.` : undefined;
}

const sayUseless = (names: readonly string[]): string =>
  `${names.join(', ')}: neither a record nor a text with checkpoints. Choose record.json, or a text with lines that begin with fairway1.`;
