/** What became of tampers, by kind. */
export interface Tally {
  kinds: Map<string, { tried: number; found: number }>;
  /** That something kept can show, and that were not found. */
  missed: number;
  /** That nothing kept can show: what the docs name. */
  expectedMisses: number;
  /** Where the first entry that fails was not the one that was changed. */
  misnamed: number;
}

export const newTally = (): Tally => ({ kinds: new Map(), missed: 0, expectedMisses: 0, misnamed: 0 });

export const triedIn = ({ kinds }: Tally): number =>
  [...kinds.values()].reduce((sum, { tried }) => sum + tried, 0);

interface Outcome {
  /** Whether something kept can show it. */
  shows: boolean;
  found: boolean;
  isNamed: boolean;
}

export function note(tally: Tally, kind: string, { shows, found, isNamed }: Outcome): void {
  const counts = tally.kinds.get(kind) ?? { tried: 0, found: 0 };
  tally.kinds.set(kind, { tried: counts.tried + 1, found: counts.found + Number(found) });
  if (!found) tally[shows ? 'missed' : 'expectedMisses'] += 1;
  if (found && !isNamed) tally.misnamed += 1;
}
