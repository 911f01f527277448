import type { ReadField } from '@fairway/shared/contract/site-adapters.ts';

/** The five things the reader looks for about the person on a page. */
export type FieldName = ReadField;

/** One value read from a page. `source` says where it was found ("heading", "label", "selector h1", "url"). */
export interface FieldReading {
  value: string;
  /** 0 to 1; below `SURE` the manager is asked. */
  confidence: number;
  source: string;
}

/** `profile`: the id in the page's address; `display`: the number people see ("Employee ID"). Always strings. */
export interface ExternalId {
  kind: 'profile' | 'display';
  value: string;
}

/** What one look at a page gave. With several people on it, `fields` and `externalIds` are empty. */
export interface PageReading {
  system: string | 'generic';
  people: 0 | 1 | 'several';
  fields: Partial<Record<FieldName, FieldReading>>;
  externalIds: ExternalId[];
  /** 0 to 1: that this is the one person the page is about. */
  confidence: number;
}

/** From here on a reading may be used without asking. */
export const SURE = 0.8;

/** How the page's goal fields are edited; a hint for people and tests, the painter looks at the element itself. */
export type EditorKind = 'textarea' | 'quill' | 'odoo' | 'ckeditor' | 'summernote' | 'unknown';

/** One kind of page in an HR system. */
export interface HrPage {
  id: string;
  /**
   * A pattern over the address: path, then `?name=value` and `#…` where they matter. `{person}` is the id of the
   * person the page is about, `{any}` an id of something else, `**` any folders. See `match-url.ts`.
   */
  url: string;
  /** `several`: a list, never about one person. `unknown`: may be about one, the generic reader decides. */
  about: 'person' | 'several' | 'unknown';
  /** Must be on the page too, where the address alone says too little. */
  marker?: string;
  /** CSS selectors, best first; an input gives its value, anything else its text. */
  fields?: Partial<Record<FieldName, string[]>>;
}

/** What the reader knows of an HR system. */
export interface HrSystem {
  id: string;
  /** Host names, `*.` for any subdomain; `*` alone for systems that companies host themselves. */
  hosts: string[];
  pages: HrPage[];
  /** CSS selectors of the fields in which goals, trackers and review comments are written. */
  goalFields: string[];
  /**
   * `source`: read in the system's own source; `second-hand`: seen in other people's public code or docs; `taught`: shown
   * by somebody who uses it.
   */
  documented: 'source' | 'second-hand' | 'taught';
}

/** An HR system as data, one file each in `systems/`: what is shipped, and what is for people and tests alone. */
export interface HrSystemFile extends HrSystem {
  name: string;
  editor: EditorKind;
  /** Addresses that must match, by page id. */
  testUrls: Record<string, string[]>;
}

/** A system without what no page needs: the build ships this. */
export const shipped = ({ id, hosts, pages, goalFields, documented }: HrSystemFile): HrSystem => ({
  id,
  hosts,
  pages,
  goalFields,
  documented,
});
