import { failed, type Outcome } from '../../api-client/outcome.ts';
import type { PageReading } from '../../hr-systems/types.ts';
import { wireKind } from '../../people/match.ts';
import { api } from '../background.ts';
import { loadPeople, refresh } from '../state.ts';

export const idsOf = (reading: PageReading, site: string) =>
  reading.externalIds.map(({ kind, value }) => ({ site, kind: wireKind(kind), value }));

/** Puts on record that this page's ids are this person's, so that the page is known from now on. */
export async function linkPerson(
  personId: string,
  reading: PageReading,
  site: string,
): Promise<Outcome<null>> {
  const ids = idsOf(reading, site);
  if (ids.length === 0)
    return failed(
      'refused',
      'no_id',
      'This page shows no id of the person, so it has to be chosen each time.',
    );
  for (const id of ids) {
    const linked = await api('addExternalId', personId, id);
    if (!linked.ok) return linked;
  }
  await loadPeople(true);
  await refresh();
  return { ok: true, value: null };
}
