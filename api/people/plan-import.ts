import type { ImportRow, PersonChange } from '@fairway/shared/contract/people.ts';
import { changedFields } from './change.ts';
import type { DirectoryEntry } from './directory-entry.ts';
import { OWN_LINE } from './line.ts';
import { type LineOfManagers, settleLine } from './line-of-managers.ts';
import type { ListedPerson } from './list-file.ts';
import { type Matched, matchList } from './match-list.ts';
import { OWN_PLAN, touchesGuarded } from './own-plan.ts';

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

/** What of a list is not this importer's to do. */
export interface Limits {
  /** People whose line and account they may not change. */
  guarded: ReadonlySet<string>;
  /** Themself, where they may put nobody on record under themself. */
  notUnder?: string | undefined;
}

/**
 * What a list would change; whoever is on record and not in the list stays as they are.
 * @param newId gives ids to people who are new
 */
export function planImport(
  list: readonly ListedPerson[],
  directory: readonly DirectoryEntry[],
  { guarded, notUnder }: Limits,
  newId: () => string,
): ImportPlan {
  const matched = matchList(list, directory, newId);
  refuseGuarded(matched, settleLine(matched, directory), guarded);
  if (notUnder !== undefined) refuseUnder(notUnder, matched, directory);
  // Who is refused keeps their manager, which others' lines have to reckon with.
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

function refuseGuarded(matched: Matched[], managers: LineOfManagers, guarded: ReadonlySet<string>): void {
  for (const one of matched) {
    const changed = changedFields(one.before ?? {}, changeOf(one.listed, managers));
    if (guarded.has(one.id) && touchesGuarded(changed)) one.problem ??= OWN_PLAN;
  }
}

/** Goes on until nobody comes under this person: a line that is refused may put another under them. */
function refuseUnder(person: string, matched: Matched[], directory: readonly DirectoryEntry[]): void {
  const was = settleLine([], directory);
  for (;;) {
    const line = settleLine(matched, directory);
    const comeUnder = matched.filter(
      ({ id, before, problem }) =>
        before && problem === undefined && line.isAbove(person, id) && !was.isAbove(person, id),
    );
    if (comeUnder.length === 0) return;
    for (const one of comeUnder) one.problem = OWN_LINE;
  }
}

/** What a line says of a person, as far as it is kept with them. */
function changeOf(listed: ListedPerson, managers: LineOfManagers): PersonChange {
  const { line: _, manager, externalId: __, problem: ___, ...fields } = listed;
  return { ...fields, ...(manager !== undefined && { managerId: managers.named(manager) ?? null }) };
}

function settle(
  { listed, id, before, problem }: Matched,
  managers: LineOfManagers,
  names: Map<string, string>,
): { row: ImportRow; step?: ImportStep } {
  const row = { line: listed.line, name: listed.name, changes: [], message: problem ?? null };
  if (problem !== undefined) return { row: { ...row, action: 'refused' } };
  const { externalId } = listed;
  const change = changeOf(listed, managers);
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
