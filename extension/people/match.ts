import type { Report } from '@fairway/shared/contract/people.ts';
import { type PageReading, SURE } from '../hr-systems/types.ts';

/** Who the person on a page is on our record. It is worked out on this device: a visit tells the server nothing. */
export type Match =
  | { kind: 'nobody' }
  /** The page's id is on record for this site. */
  | { kind: 'known'; personId: string }
  /** Names agree: the first match on a site is confirmed by hand. */
  | { kind: 'likely'; personIds: string[] }
  | { kind: 'unknown' };

/** Letters and digits alone, in lower case and without accents, the words in order of the alphabet. */
function nameKey(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return (words ?? []).sort().join(' ');
}

/**
 * Matches a page against the manager's own people: by the site's id where one is on record, else by name, which a
 * person has to confirm. An id that belongs to two people, or a page that is unsure of its person, matches nobody by id.
 */
export function match(reading: PageReading | null, origin: string | null, people: Report[]): Match {
  if (!reading || !origin || reading.people !== 1) return { kind: 'nobody' };
  const byId = people.filter((person) =>
    person.externalIds.some(
      (known) =>
        known.site === origin &&
        reading.externalIds.some(({ kind, value }) => wireKind(kind) === known.kind && value === known.value),
    ),
  );
  if (byId.length === 1 && reading.confidence >= SURE) return { kind: 'known', personId: byId[0]!.id };
  const read = nameKey(reading.fields.name?.value ?? '');
  const byName = read === '' ? [] : people.filter(({ name }) => nameKey(name) === read);
  const likely = [...new Set([...byId, ...byName].map(({ id }) => id))];
  if (likely.length > 0) return { kind: 'likely', personIds: likely };
  return { kind: 'unknown' };
}

/** The reader's word for a kind of id, as the server calls it. */
export const wireKind = (kind: 'profile' | 'display'): 'profile' | 'display_number' =>
  kind === 'profile' ? 'profile' : 'display_number';
