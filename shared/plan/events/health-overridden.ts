import { defineEvent } from '../event.ts';

/** HR confirmed an adverse outcome although the record has open findings, and says why. */
export const healthOverridden = defineEvent<{ codes: string[]; reason: string }>({
  type: 'health_overridden',
  version: 1,
  audience: 'hr',
  title: 'Open findings overridden',
  evolve: (plan) => plan,
});
