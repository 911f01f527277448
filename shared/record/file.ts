import type { RecordFile } from './evidence.ts';
import type { ListEntry, PlanListFile } from './plan-list.ts';
import type { Evidence } from './verify.ts';

/**
 * The record in a file's text; undefined where it is none. What it says is not judged here: an entry whose columns are
 * missing or of another kind is one that fails.
 */
export function readRecordFile(text: string): RecordFile | undefined {
  const file = parsed(text);
  if (!isObject(file) || file.format !== 'fairway-record' || file.version !== 1) return undefined;
  const { entries, checkpoints, exportedAt } = file;
  if (!Array.isArray(entries) || !entries.every(isEntry) || !Array.isArray(checkpoints)) return undefined;
  return {
    format: 'fairway-record',
    version: 1,
    exportedAt: String(exportedAt),
    entries,
    checkpoints: checkpoints.map(String),
  };
}

/** The list of plans in a file's text; undefined where it is none. */
export function readPlanListFile(text: string): PlanListFile | undefined {
  const file = parsed(text);
  if (!isObject(file) || file.format !== 'fairway-plan-list' || file.version !== 1) return undefined;
  const { entries, checkpoints, exportedAt } = file;
  if (!Array.isArray(entries) || !entries.every(isObject) || !Array.isArray(checkpoints)) return undefined;
  return {
    format: 'fairway-plan-list',
    version: 1,
    exportedAt: String(exportedAt),
    entries: entries as unknown as ListEntry[],
    checkpoints: checkpoints.map(String),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isEntry = (value: unknown): value is Evidence => isObject(value) && Number.isInteger(value.seq);
