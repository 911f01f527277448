import type { Days } from './days.ts';
import { aiko, ben, chiara, dmitri, elena } from './plans/logistics.ts';
import { dana, hannah, jonas, kwame, luis, sofia } from './plans/support.ts';
import type { Story } from './story.ts';

/** The plans of the sample organisation, told from today: one in every state. Farid Haddad has none. */
export const stories = (days: Days): Story[] =>
  [dana, luis, hannah, kwame, sofia, jonas, aiko, ben, chiara, dmitri, elena].map((tell) => tell(days));
