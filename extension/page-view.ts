import type { Taught } from './hr-systems/teach/lesson.ts';
import type { PageReading } from './hr-systems/types.ts';
import type { StripFailure } from './overlay/strip.ts';
import type { Match } from './people/match.ts';

/** A remark on the field that has the focus, in the words of our own rules: none of what was typed. */
export interface FieldFinding {
  message: string;
  fix: string;
}

/** A tab as the panel sees it. */
export interface PageView {
  tabId: number | null;
  /** The site's origin; null where no extension may look, as on the browser's own pages. */
  origin: string | null;
  /** The person has allowed this site. */
  enabled: boolean;
  reading: PageReading | null;
  match: Match;
  /** Remarks on the field that has the focus there. */
  findings: FieldFinding[];
  /** Why the strip is not to be had on this page, if it is not. */
  noStrip: StripFailure | null;
  /** Something was pointed at, and waits to be called right: what it is, and what it shows. */
  lesson: { what: Taught; value: string } | null;
  /** How much was taught about this site on this device. */
  lessons: number;
}
