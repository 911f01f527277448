import { decide } from './generic/decide.ts';
import { looksLikeName, sameName } from './generic/names.ts';
import { documentsOf, echoesOf, scan } from './generic/scan.ts';
import { personIdInUrl } from './generic/url-id.ts';
import { isShown, shownValue } from './generic/values.ts';
import { matchUrl, type UrlMatch } from './match-url.ts';
import type { FieldName, FieldReading, HrSystem, PageReading } from './types.ts';

/** How far a selector or an address of a known system is believed. */
const BELIEVED = { source: 0.95, 'second-hand': 0.8 } as const;

function firstShown(
  document: Document,
  selectors: string[],
): { value: string; selector: string } | 'several' | undefined {
  for (const selector of selectors) {
    const shown = [...document.querySelectorAll(selector)].filter(isShown).map(shownValue);
    const values = [...new Set(shown.filter((value) => value !== ''))];
    if (values.length > 1) return 'several';
    if (values[0]) return { value: values[0], selector };
  }
  return undefined;
}

function knownPage(document: Document, url: string, systems: readonly HrSystem[]): UrlMatch | undefined {
  return matchUrl(url, systems).find(({ page }) => !page.marker || document.querySelector(page.marker));
}

/** What the known page's own selectors give; `several` when a name's selector finds different names. */
function readFields({ system, page }: UrlMatch, document: Document): PageReading['fields'] | 'several' {
  const fields: PageReading['fields'] = {};
  for (const [field, selectors] of Object.entries(page.fields ?? {}) as [FieldName, string[]][]) {
    const found = firstShown(document, selectors);
    if (found === 'several') {
      if (field === 'name') return 'several';
      continue;
    }
    if (!found || (field === 'name' && !looksLikeName(found.value))) continue;
    fields[field] = {
      value: found.value,
      confidence: BELIEVED[system.documented],
      source: `selector ${found.selector}`,
    };
  }
  return fields;
}

const nobody = (system: string, people: 0 | 'several'): PageReading => ({
  system,
  people,
  fields: {},
  externalIds: [],
  confidence: 0,
});

/**
 * Who a page of an HR system is about. A known system's selectors and address come first, the generic reader does
 * the rest. Unsure shows as a confidence below `SURE`; several people on the page means none of them.
 */
export function readPage(document: Document, url: string, systems: readonly HrSystem[]): PageReading {
  const known = knownPage(document, url, systems);
  const system = known?.system.id ?? 'generic';
  if (known?.page.about === 'several') return nobody(system, 'several');

  const own = known ? readFields(known, document) : {};
  if (own === 'several') return nobody(system, 'several');
  const documents = documentsOf(document);
  const addresses = [url, ...documents.slice(1).map((frame) => frame.URL)];
  const urlId = known ? known.personId : addresses.map(personIdInUrl).find((id) => id !== undefined);
  const generic = decide(scan(documents), { echoes: echoesOf(documents), urlId });
  if (!known) return generic;
  // A known page names its person by its own selector; until it has, nobody else is taken for them.
  if (known.page.fields?.name && !own.name) return nobody(system, 0);
  if (!own.name) return { ...generic, system };
  return merge(known, own as PageReading['fields'] & { name: FieldReading }, generic);
}

/** The known page's fields, filled up with what labels say. */
function merge(
  { system, personId }: UrlMatch,
  own: PageReading['fields'] & { name: FieldReading },
  generic: PageReading,
): PageReading {
  // Labels that belong to somebody else say nothing about this person.
  const agrees = generic.fields.name && sameName(generic.fields.name.value, own.name.value);
  const fields = { ...(agrees ? generic.fields : {}), ...own };
  const externalIds = agrees ? generic.externalIds.filter(({ kind }) => kind === 'display') : [];
  if (own.externalId) externalIds.unshift({ kind: 'display', value: own.externalId.value });
  if (personId !== undefined) {
    externalIds.unshift({ kind: 'profile', value: personId });
    fields.externalId ??= { value: personId, confidence: BELIEVED[system.documented], source: 'url' };
  }
  return { system: system.id, people: 1, fields, externalIds, confidence: own.name.confidence };
}
