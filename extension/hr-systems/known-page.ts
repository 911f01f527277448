import type { SiteAdapter } from '@fairway/shared/contract/site-adapters.ts';
import { looksLikeName, splitNameAndId } from './generic/names.ts';
import { personIdInUrl } from './generic/url-id.ts';
import { isShown, shownValue } from './generic/values.ts';
import { matchUrl } from './match-url.ts';
import { asSystem } from './teach/as-system.ts';
import type { FieldName, HrPage, HrSystem, PageReading } from './types.ts';

/** How far a selector or an address of a known system, or what somebody taught, is believed. */
const BELIEVED = { source: 0.95, 'second-hand': 0.8, taught: 0.95 } as const;

/** What is known of a page before it is looked at, from its system and from what was taught about the site. */
export interface Known {
  system: string;
  about: HrPage['about'];
  believed: number;
  personId: string | undefined;
  /** Where each field stands; without a selector, that it is not on the page. */
  fields: Partial<Record<FieldName, { selectors: string[]; believed: number }>>;
}

/** What is known of the page at an address; undefined where nothing is. */
export function knownPage(
  document: Document,
  url: string,
  systems: readonly HrSystem[],
  taught: SiteAdapter | undefined,
): Known | undefined {
  const match = matchUrl(url, systems).find(
    ({ page }) => !page.marker || document.querySelector(page.marker),
  );
  const lessons = taught ? matchUrl(url, [asSystem(taught)]) : [];
  if (!match && lessons.length === 0) return undefined;
  const fields: Known['fields'] = {};
  for (const { system, page } of [...(match ? [match] : []), ...lessons])
    for (const [field, selectors] of Object.entries(page.fields ?? {}) as [FieldName, string[]][])
      fields[field] = { selectors, believed: BELIEVED[system.documented] };
  return {
    system: match?.system.id ?? 'taught',
    about: match?.page.about ?? 'person',
    believed: BELIEVED[match?.system.documented ?? 'taught'],
    // A known system's address is read as that system says, or not at all.
    personId: match ? match.personId : (lessons[0]?.personId ?? personIdInUrl(url)),
    fields,
  };
}

function firstShown(
  documents: Document[],
  selectors: string[],
): { value: string; selector: string } | 'several' | undefined {
  for (const selector of selectors) {
    const found = documents.flatMap((document) => [...document.querySelectorAll(selector)]);
    const values = [...new Set(found.filter(isShown).map(shownValue))].filter((value) => value !== '');
    if (values.length > 1) return 'several';
    if (values[0]) return { value: values[0], selector };
  }
  return undefined;
}

/** What the known page's own selectors give; `several` when a name's selector finds different names. */
export function readFields({ fields }: Known, documents: Document[]): PageReading['fields'] | 'several' {
  const read: PageReading['fields'] = {};
  for (const [field, { selectors, believed }] of Object.entries(fields) as [FieldName, Selectors][]) {
    const found = firstShown(documents, selectors);
    if (found === 'several') {
      if (field === 'name') return 'several';
      continue;
    }
    if (!found) continue;
    const value = field === 'name' ? splitNameAndId(found.value).name : found.value;
    if (field === 'name' && !looksLikeName(value)) continue;
    read[field] = { value, confidence: believed, source: `selector ${found.selector}` };
  }
  return read;
}
type Selectors = NonNullable<Known['fields'][FieldName]>;
