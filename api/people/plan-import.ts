import type { ImportRow, PersonChange } from '@fairway/shared/contract/people.ts';
import { changedFields } from './change.ts';
import { type LineOfManagers, settleLine } from './line-of-managers.ts';
import type { ListedPerson } from './list-file.ts';
import { type Matched, matchList } from './match-list.ts';

/** Somebody on record, as an import compares them. */
export interface DirectoryEntry {
  id: string;
  /** The id that a list gave them. */
  externalId: string | null;
  name: string;
  email: string | null;
  title: string | null;
  department: string | null;
  managerId: string | null;
  partTimeShare: number;
  leftOn: string | null;
}

/** What an import does about one line. `before` is absent for somebody new. */
export interface ImportStep {
  id: string;
  before?: DirectoryEntry;
  change: PersonChange;
  /** Links the list's id, where the person has none yet. */
  externalId?: string;
}

export interface ImportPlan {
  rows: ImportRow[];
  steps: ImportStep[];
}

/**
 * What a list would change; whoever is on record and not in the list stays as they are.
 * @param newId gives ids to people who are new
 */
export function planImport(
  list: readonly ListedPerson[],
  directory: readonly DirectoryEntry[],
  newId: () => string,
): ImportPlan {
  const matched = matchList(list, directory, newId);
  const managers = settleLine(matched, directory);
  const names = new Map(directory.map(({ id, name }) => [id, name]));
  const plan: ImportPlan = { rows: [], steps: [] };
  for (const one of matched) {
    const { row, step } = settle(one, managers, names);
    plan.rows.push(row);
    if (step && row.action !== 'unchanged') plan.steps.push(step);
  }
  return plan;
}

function settle(
  { listed, id, before, problem }: Matched,
  managers: LineOfManagers,
  names: Map<string, string>,
): { row: ImportRow; step?: ImportStep } {
  const row = { line: listed.line, name: listed.name, changes: [], message: problem ?? null };
  if (problem !== undefined) return { row: { ...row, action: 'refused' } };
  const { line: _, manager, externalId, problem: __, ...fields } = listed;
  const change = { ...fields, ...(manager !== undefined && { managerId: managers.named(manager) ?? null }) };
  const link = externalId && externalId !== before?.externalId ? { externalId } : {};
  const changes = shown(before ?? {}, change, names, link.externalId);
  const step = { id, change, ...(before && { before }), ...link };
  if (!before) return { row: { ...row, action: 'create', changes }, step };
  return { row: { ...row, action: changes.length > 0 ? 'update' : 'unchanged', changes }, step };
}

/** The changes as a person reads them: managers by name. */
function shown(
  before: Partial<DirectoryEntry>,
  change: PersonChange,
  names: Map<string, string>,
  externalId: string | undefined,
): ImportRow['changes'] {
  const text = (field: string, value: unknown) => {
    if (value === null || value === undefined) return null;
    return field === 'managerId' ? (names.get(String(value)) ?? 'somebody new in this list') : String(value);
  };
  const fields = Object.entries(changedFields(before, change)).map(([field, { from, to }]) => ({
    field: field === 'managerId' ? 'manager' : field,
    from: text(field, from),
    to: text(field, to),
  }));
  return externalId ? [...fields, { field: 'externalId', from: null, to: externalId }] : fields;
}
