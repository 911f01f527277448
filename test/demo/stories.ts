import type { Days } from './days.ts';
import { greta } from './plans/greta.ts';
import { hugo } from './plans/hugo.ts';
import { ivan } from './plans/ivan.ts';
import { julia } from './plans/julia.ts';
import { aiko, ben, chiara, dmitri, elena } from './plans/logistics.ts';
import { dana, hannah, jonas, kwame, luis, sofia } from './plans/support.ts';
import type { Story } from './story.ts';

/** The plans of the sample organisation, told from today: one in every state, and what else a plan may go through. Farid Haddad has none. */
export const stories = (days: Days): Story[] =>
  [dana, luis, hannah, kwame, sofia, jonas, aiko, ben, chiara, dmitri, elena, greta, hugo, ivan, julia].map(
    (tell) => tell(days),
  );
