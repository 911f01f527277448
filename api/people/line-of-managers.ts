import type { DirectoryEntry } from './directory-entry.ts';
import type { Matched } from './match-list.ts';

/** Who is whose manager once a list is taken. */
export interface LineOfManagers {
  /** The person whom a cell names by external id or e-mail address; undefined for nobody. */
  named(reference: string | null | undefined): string | undefined;
  /** Whether the line above somebody comes back to them. */
  isInCircle(id: string): boolean;
  /** Whether somebody stands above a person, however far up. */
  isAbove(who: string, id: string): boolean;
}

/**
 * Gives a problem to every line whose manager is nobody or whose line runs in a circle, and goes on until that costs no
 * further line its manager: somebody new who is refused is nobody's manager.
 */
export function settleLine(matched: Matched[], directory: readonly DirectoryEntry[]): LineOfManagers {
  for (;;) {
    const taken = matched.filter(({ problem }) => problem === undefined);
    const line = lineOf(taken, directory);
    const troubled = taken.filter((one) => lineProblem(one, line) !== undefined);
    if (troubled.length === 0) return line;
    for (const one of troubled) one.problem = lineProblem(one, line) as string;
  }
}

function lineProblem({ id, listed }: Matched, line: LineOfManagers): string | undefined {
  if (!listed.manager) return undefined;
  if (line.named(listed.manager) === undefined) {
    return 'The manager is not on record, and no line of this list that can be taken is about them. Name them by external id or e-mail address.';
  }
  if (line.isInCircle(id)) return 'The line of managers comes back to this person. Correct it.';
  return undefined;
}

function lineOf(taken: readonly Matched[], directory: readonly DirectoryEntry[]): LineOfManagers {
  const ids = new Map<string, string>();
  const enter = (id: string, { externalId, email }: Pick<DirectoryEntry, 'externalId' | 'email'>) => {
    if (externalId) ids.set(externalId, id);
    if (email) ids.set(email, id);
  };
  for (const entry of directory) enter(entry.id, entry);
  for (const { id, listed } of taken) enter(id, { externalId: null, email: null, ...listed });
  const named = (reference: string | null | undefined) =>
    reference ? (ids.get(reference) ?? ids.get(reference.toLowerCase())) : undefined;
  const above = new Map<string, string | null | undefined>();
  for (const { id, managerId } of directory) above.set(id, managerId);
  for (const { id, listed } of taken) if (listed.manager !== undefined) above.set(id, named(listed.manager));
  const isAbove = (who: string, id: string) => isMet(above, id, who);
  return { named, isInCircle: (id) => isAbove(id, id), isAbove };
}

/** Whether the line above somebody comes past this person. */
function isMet(above: Map<string, string | null | undefined>, id: string, who: string): boolean {
  const passed = new Set<string>();
  for (let at = above.get(id); at && !passed.has(at); at = above.get(at)) {
    if (at === who) return true;
    passed.add(at);
  }
  return false;
}
