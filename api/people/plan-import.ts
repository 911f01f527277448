import type { ImportRow, PersonChange } from '@fairway/shared/contract/people.ts';
import { changedFields } from './change.ts';
import type { ListedPerson } from './list-file.ts';

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

interface Matched {
  listed: ListedPerson;
  id: string;
  before?: DirectoryEntry;
  problem?: string;
}

/**
 * What a list would change. A person is matched by external id, then by e-mail address, never by name; whoever is
 * on record and not in the list stays as they are.
 * @param newId gives ids to people who are new
 */
export function planImport(
  list: readonly ListedPerson[],
  directory: readonly DirectoryEntry[],
  newId: () => string,
): ImportPlan {
  const matched = matchAll(list, directory, newId);
  const managerOf = resolveManagers(matched, directory);
  const plan: ImportPlan = { rows: [], steps: [] };
  for (const one of matched) {
    const { step, row } = settle(one, managerOf, directory);
    plan.rows.push(row);
    if (step && row.action !== 'unchanged') plan.steps.push(step);
  }
  return plan;
}

function matchAll(
  list: readonly ListedPerson[],
  directory: readonly DirectoryEntry[],
  newId: () => string,
): Matched[] {
  const byExternalId = new Map(directory.map((entry) => [entry.externalId, entry]));
  const byEmail = new Map(directory.map((entry) => [entry.email, entry]));
  const seen = new Set<string>();
  return list.map((listed) => {
    const numbered = listed.externalId ? byExternalId.get(listed.externalId) : undefined;
    const addressed = listed.email ? byEmail.get(listed.email) : undefined;
    const before = numbered ?? addressed;
    const keys = [
      listed.externalId && `id ${listed.externalId}`,
      listed.email && `mail ${listed.email}`,
      before?.id,
    ];
    const isRepeated = keys.some((key) => key && seen.has(key));
    for (const key of keys) if (key) seen.add(key);
    const problem = listed.problem ?? matchProblem(listed, numbered, addressed, isRepeated);
    return {
      listed,
      id: before?.id ?? newId(),
      ...(before && { before }),
      ...(problem !== undefined && { problem }),
    };
  });
}

function matchProblem(
  listed: ListedPerson,
  numbered: DirectoryEntry | undefined,
  addressed: DirectoryEntry | undefined,
  isRepeated: boolean,
): string | undefined {
  if (isRepeated) return 'An earlier line is about the same person. Keep one of them.';
  if (!listed.externalId && !listed.email) {
    return 'There is no external id and no e-mail address, and a name alone matches nobody. Add one of them.';
  }
  if (numbered && addressed && numbered !== addressed) {
    return 'The external id and the e-mail address belong to two different people on record. Correct one of them.';
  }
  if (!numbered && listed.externalId && addressed?.externalId) {
    return 'The person with this e-mail address has another external id on record. Correct one of them.';
  }
  return undefined;
}

/** The manager each line names: `undefined` for a reference to nobody. */
function resolveManagers(matched: readonly Matched[], directory: readonly DirectoryEntry[]) {
  const ids = new Map<string, string>();
  for (const { id, externalId, email } of directory) {
    if (externalId) ids.set(externalId, id);
    if (email) ids.set(email, id);
  }
  for (const { id, listed, problem } of matched) {
    if (problem !== undefined) continue;
    if (listed.externalId) ids.set(listed.externalId, id);
    if (listed.email) ids.set(listed.email, id);
  }
  const named = (reference: string) => ids.get(reference) ?? ids.get(reference.toLowerCase());
  const above = new Map(directory.map(({ id, managerId }) => [id, managerId]));
  for (const { id, listed } of matched) {
    if (listed.manager !== undefined) above.set(id, listed.manager && (named(listed.manager) ?? null));
  }
  return { named, isInCircle: (id: string) => reaches(above, id) };
}

/** Whether the line above somebody comes back to them. */
function reaches(above: Map<string, string | null>, id: string): boolean {
  const passed = new Set<string>();
  for (let at = above.get(id); at; at = above.get(at)) {
    if (at === id) return true;
    if (passed.has(at)) return false;
    passed.add(at);
  }
  return false;
}

function settle(
  { listed, id, before, problem }: Matched,
  managers: ReturnType<typeof resolveManagers>,
  directory: readonly DirectoryEntry[],
): { row: ImportRow; step?: ImportStep } {
  const managerId = listed.manager ? managers.named(listed.manager) : listed.manager;
  const trouble =
    problem ??
    (listed.manager && managerId === undefined
      ? 'The manager is not on record and not in this list. Name them by external id or e-mail address.'
      : undefined) ??
    (listed.manager && managers.isInCircle(id)
      ? 'The line of managers comes back to this person. Correct it.'
      : undefined);
  const row = { line: listed.line, name: listed.name, changes: [], message: trouble ?? null };
  if (trouble !== undefined) return { row: { ...row, action: 'refused' } };
  const { line: _, manager: __, externalId, problem: ___, ...fields } = listed;
  const change: PersonChange = { ...fields, ...(managerId !== undefined && { managerId }) };
  const isNewLink = externalId && externalId !== before?.externalId;
  const changes = shown(
    { ...before, externalId: before?.externalId ?? null },
    change,
    directory,
    isNewLink ? externalId : undefined,
  );
  const step = { id, change, ...(before && { before }), ...(isNewLink && { externalId }) };
  if (!before) return { row: { ...row, action: 'create', changes }, step };
  return { row: { ...row, action: changes.length > 0 ? 'update' : 'unchanged', changes }, step };
}

/** The changes as a person reads them: managers by name. */
function shown(
  before: Partial<DirectoryEntry>,
  change: PersonChange,
  directory: readonly DirectoryEntry[],
  externalId: string | undefined,
): ImportRow['changes'] {
  const text = (field: string, value: unknown) => {
    if (value === null || value === undefined) return null;
    if (field !== 'managerId') return String(value);
    return directory.find(({ id }) => id === value)?.name ?? 'somebody new in this list';
  };
  const fields = Object.entries(changedFields(before, change)).map(([field, { from, to }]) => ({
    field: field === 'managerId' ? 'manager' : field,
    from: text(field, from),
    to: text(field, to),
  }));
  return externalId ? [...fields, { field: 'externalId', from: null, to: externalId }] : fields;
}
