import * as z from 'zod/mini';

/** The five things that are known of the person on an HR page. */
export const READ_FIELDS = ['name', 'externalId', 'title', 'department', 'manager'] as const;
export type ReadField = (typeof READ_FIELDS)[number];

/** Attributes that a page's code names its parts by. What people read (a label, a title) is not among them. */
export const CODE_ATTRIBUTES = [
  ...[
    'data-testid',
    'data-test',
    'data-test-id',
    'data-qa',
    'data-automation-id',
    'data-field',
    'data-fieldname',
  ],
  ...['itemprop', 'name', 'role', 'type'],
] as const;

/** A name that somebody wrote: letters, and not the long numbers and jumbles that programs make up. */
const CODE_NAME = '[A-Za-z][A-Za-z_.:/[\\]-]{0,50}\\d{0,2}';
const STEP = `(?:[a-z][a-z0-9-]{0,40}(?:#${'[A-Za-z][A-Za-z_-]{0,50}'})?|#${'[A-Za-z][A-Za-z_-]{0,50}'})(?:\\[(?:${CODE_ATTRIBUTES.join('|')})="${CODE_NAME}"\\]){0,2}(?::nth-of-type\\(\\d{1,3}\\))?`;
const SELECTOR = new RegExp(`^${STEP}(?:(?: > | )${STEP}){0,15}$`);

/** Whether a text is a name that a page's code may well keep: it can stand in a selector. */
export const isCodeName = (text: string): boolean => new RegExp(`^${CODE_NAME}$`).test(text);
/** The same for an id, which stands in a selector without quotes. */
export const isCodeId = (text: string): boolean => /^[A-Za-z][A-Za-z_-]{0,50}$/.test(text);

/** A CSS selector made of tags, ids, code names and places, without class names and without anything that people read. */
const selectorSchema = z.string().check(
  z.maxLength(500),
  z.refine((text) => SELECTOR.test(text), 'has a part that cannot be kept'),
);

/** The word of an address that is the same for everybody: no id, no name. */
const WORD = '[A-Za-z][A-Za-z_.-]{0,40}\\d{0,2}';
const FOLDERS = `/|(?:/(?:${WORD}|\\{person\\}|\\{any\\}))+`;
const QUERY = `\\?${WORD}=\\{person\\}`;
const URL_PATTERN = new RegExp(`^(?:${FOLDERS})(?:${QUERY})?(?:#(?:${FOLDERS})(?:${QUERY})?)?$`);

/** Which pages of a site are meant: `/people/{person}`. `{any}` is an id of something else; the person's stands once. */
export const isUrlPattern = (text: string): boolean =>
  text.length <= 300 && URL_PATTERN.test(text) && text.split('{person}').length <= 2;

const selectors = (most: number) => z.array(selectorSchema).check(z.maxLength(most));
/** A field with no selector is not on these pages: what is read for it otherwise is wrong. */
const field = z.optional(selectors(3));

/**
 * What somebody taught about the pages of one site, in the shape of an HR system. It holds where things stand and nothing
 * of what stands there; anything else is dropped.
 */
export const siteAdapterSchema = z.object({
  host: z.string().check(z.maxLength(253), z.regex(/^[a-z0-9.-]+$|^\[[0-9a-f:]+\]$/, 'is not a host name')),
  pages: z
    .array(
      z.object({
        url: z.string().check(z.refine(isUrlPattern, 'has a part that cannot be kept')),
        fields: z.object({
          name: field,
          externalId: field,
          title: field,
          department: field,
          manager: field,
        }),
      }),
    )
    .check(z.maxLength(30)),
  /** Fields in which goals are written. */
  goalFields: selectors(40),
  /** Fields that are to be left alone. */
  otherFields: selectors(40),
});
export type SiteAdapter = z.infer<typeof siteAdapterSchema>;

export const emptyAdapter = (host: string): SiteAdapter => ({
  host,
  pages: [],
  goalFields: [],
  otherFields: [],
});

/** Two adapters of one site as one; where they differ, `over` holds. */
export function mergeAdapters(base: SiteAdapter, over: SiteAdapter): SiteAdapter {
  const urls = [...new Set([...base.pages, ...over.pages].map(({ url }) => url))];
  const fieldsAt = ({ pages }: SiteAdapter, url: string) => pages.find((page) => page.url === url)?.fields;
  const union = (one: string[], another: string[], without: string[]) =>
    [...new Set([...one, ...another])].filter((selector) => !without.includes(selector));
  return {
    host: over.host,
    pages: urls.map((url) => ({ url, fields: { ...fieldsAt(base, url), ...fieldsAt(over, url) } })),
    goalFields: union(base.goalFields, over.goalFields, over.otherFields),
    otherFields: union(base.otherFields, over.otherFields, over.goalFields),
  };
}

/** One site as the organisation knows it. */
export const storedAdapterSchema = z.object({
  host: z.string(),
  /** In use by everybody; null before the first approval. */
  approved: z.nullable(siteAdapterSchema),
  /** Waits for HR or an administrator; shown to them alone. */
  offered: z.nullable(siteAdapterSchema),
  offeredAt: z.nullable(z.string()),
  /** The name of whoever offered it. */
  offeredBy: z.nullable(z.string()),
  approvedAt: z.nullable(z.string()),
});
export type StoredAdapter = z.infer<typeof storedAdapterSchema>;

/** `GET /v1/site-adapters`. */
export const siteAdaptersSchema = z.object({ adapters: z.array(storedAdapterSchema) });
export type SiteAdapters = z.infer<typeof siteAdaptersSchema>;

/** `POST /v1/site-adapters/decisions`: about the offer made at this moment, so that nobody approves what they have not seen. */
export const adapterDecisionSchema = z.object({
  host: z.string(),
  offeredAt: z.string(),
  decision: z.enum(['approve', 'decline']),
});
export type AdapterDecision = z.infer<typeof adapterDecisionSchema>;
