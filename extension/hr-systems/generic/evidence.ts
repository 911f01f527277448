import type { FieldName } from '../types.ts';

/** How a piece of evidence was found. */
export type Source = 'label' | 'heading' | 'subheading' | 'json-ld' | 'list';

/** One sign on a page of who it is about. A `list` holds one of several people. */
export interface Evidence {
  field: FieldName;
  value: string;
  source: Source;
}

/** What may bear out a name found elsewhere, and is never believed alone (a title may be a clock). */
export interface Surroundings {
  /** The document's title, the current page in a breadcrumb, alternative texts of pictures; asked for once there is a name. */
  echoes(): string[];
  /** The person's id in the address. */
  urlId: string | undefined;
}
