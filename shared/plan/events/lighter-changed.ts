import { defineEvent } from '../event.ts';
import type { Lighter } from '../lighter.ts';

/** A lighter plan was changed, openly: the event carries it whole. */
export const lighterChanged = defineEvent<{ lighter: Lighter; contentHash: string }>({
  type: 'lighter_changed',
  version: 1,
  audience: 'all',
  title: 'Changed',
  evolve: (plan, { data }) => ({ ...plan, ...data }),
});
