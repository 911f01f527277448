/** What the extension reads on an HR page about the person that it shows. */
export const PAGE_FIELDS = ['name', 'id', 'title', 'department', 'manager'] as const;
export type PageField = (typeof PAGE_FIELDS)[number];

/** One field as it was read; confidence from 0 to 1, below `SURE` the person is asked. */
export interface FieldReading {
  value: string;
  confidence: number;
}
export const SURE = 0.7;

/** A page as the content script read it. Several people on a page mean none of them. */
export interface PageReading {
  /** The known HR system, or `generic`. */
  system: string;
  people: 'one' | 'several' | 'none';
  fields: Partial<Record<PageField, FieldReading>>;
}

/** Who the person on a page is on our record, matched on this device. */
export type Match =
  | { kind: 'nobody' }
  /** The page's id is on record for this site. */
  | { kind: 'known'; personId: string }
  /** Names agree: the person at the keyboard confirms it once, by hand. */
  | { kind: 'likely'; personIds: string[] }
  | { kind: 'unknown' };

/** A tab as the panel sees it. */
export interface PageView {
  /** The site's origin; null where no extension may look (the browser's own pages). */
  origin: string | null;
  /** The person has allowed this site. */
  enabled: boolean;
  reading: PageReading | null;
  match: Match;
}
