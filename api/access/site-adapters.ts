import { keepsOrganisation } from './organisation.ts';
import type { Session } from './viewer.ts';

/** Who decides what the organisation's extensions know of an HR site. */
export const decidesOnAdapters = keepsOrganisation;

/** Who uses the extension on HR sites, and so reads what is known of them and offers what they taught. */
export const usesAdapters = (session: Session): boolean =>
  decidesOnAdapters(session) || session.roles.includes('hr') || session.roles.includes('manager');
