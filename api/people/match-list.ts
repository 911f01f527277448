import type { DirectoryEntry } from './directory-entry.ts';
import type { ListedPerson } from './list-file.ts';

/** A line of a list with whom it is about: somebody on record, or somebody new with an id of their own. */
export interface Matched {
  listed: ListedPerson;
  id: string;
  before?: DirectoryEntry;
  /** Why the line cannot be taken. */
  problem?: string;
}

/** Finds whom each line is about: by external id, then by e-mail address, never by name. */
export function matchList(
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
