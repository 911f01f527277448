import { defineEvent } from '../event.ts';

/** At a hand-over HR kept the private notes so far from the new manager: see `keptBack`. Nothing of them is lost. */
export const privateNotesKeptBack = defineEvent<Record<string, never>>({
  type: 'private_notes_kept_back',
  version: 1,
  audience: 'hr',
  title: 'Private notes kept from the new manager',
  evolve: (plan) => plan,
});
