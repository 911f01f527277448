import type { SiteAdapter } from '@fairway/shared/contract/site-adapters.ts';
import { decide } from './generic/decide.ts';
import { findTrees } from './generic/label-texts.ts';
import { sameName } from './generic/names.ts';
import { documentsOf, echoesOf, scan } from './generic/scan.ts';
import { personIdInUrl } from './generic/url-id.ts';
import { type Known, knownPage, readFields } from './known-page.ts';
import type { FieldReading, HrSystem, PageReading } from './types.ts';

const nobody = (system: string, people: 0 | 'several'): PageReading => ({
  system,
  people,
  fields: {},
  externalIds: [],
  confidence: 0,
});

/** A reading on its way: it yields where the page may go on, and ends with what it gave. */
export type Reading = Generator<void, PageReading>;

/**
 * Who a page of an HR system is about. What was taught about the site comes first, then a known system's selectors and
 * address; the generic reader does the rest. Unsure shows as a confidence below `SURE`; several people on the page means
 * none of them.
 *
 * Only the search for labels yields. All values are read in one go after it, so that they belong to one person; whoever
 * lets the page change in between begins anew.
 */
export function* readInSteps(
  document: Document,
  url: string,
  systems: readonly HrSystem[],
  taught?: SiteAdapter,
): Reading {
  const known = knownPage(document, url, systems, taught);
  const system = known?.system ?? 'generic';
  if (known?.about === 'several') return nobody(system, 'several');

  const documents = documentsOf(document);
  const pages = [];
  for (const one of documents) pages.push({ document: one, trees: yield* findTrees(one) });
  // A frame that went elsewhere meanwhile is not seen by the page's observer.
  if (documentsOf(document).some((one, at) => one !== documents[at]))
    return yield* readInSteps(document, url, systems, taught);

  const own = known ? readFields(known, documents) : {};
  if (own === 'several') return nobody(system, 'several');
  const addresses = [url, ...documents.slice(1).map((frame) => frame.URL)];
  const urlId = known ? known.personId : addresses.map(personIdInUrl).find((id) => id !== undefined);
  const generic = without(known, decide(scan(pages), { echoes: () => echoesOf(documents), urlId }));
  if (!known) return generic;
  // A known page names its person by its own selector; until it has, nobody else is taken for them.
  if (known.fields.name && !own.name) return nobody(system, 0);
  if (own.name) return merge(known, { ...own, name: own.name }, generic);
  return generic.people === 1 ? withOwn(own, generic, system) : { ...generic, system };
}

/** The same at one go. */
export function readPage(...page: Parameters<typeof readInSteps>): PageReading {
  const reading = readInSteps(...page);
  for (;;) {
    const { done, value } = reading.next();
    if (done) return value;
  }
}

/** A reading by labels, mended where somebody showed that a field stands elsewhere. */
function withOwn(own: PageReading['fields'], generic: PageReading, system: string): PageReading {
  const fields = { ...generic.fields, ...own };
  if (!own.externalId) return { ...generic, system, fields };
  const profile = generic.externalIds.filter(({ kind }) => kind === 'profile');
  const externalIds = [...profile, { kind: 'display' as const, value: own.externalId.value }];
  return { ...generic, system, fields, externalIds };
}

/** A reading without the fields of which somebody said that they are not on the page. */
function without(known: Known | undefined, reading: PageReading): PageReading {
  const absent = Object.entries(known?.fields ?? {})
    .filter(([, { selectors }]) => selectors.length === 0)
    .map(([field]) => field);
  if (absent.length === 0) return reading;
  return {
    ...reading,
    fields: Object.fromEntries(Object.entries(reading.fields).filter(([field]) => !absent.includes(field))),
    externalIds: reading.externalIds.filter(
      ({ kind }) => kind === 'profile' || !absent.includes('externalId'),
    ),
  };
}

/** The known page's fields, filled up with what labels say. */
function merge(
  { system, personId, believed }: Known,
  own: PageReading['fields'] & { name: FieldReading },
  generic: PageReading,
): PageReading {
  // Labels that belong to somebody else say nothing about this person.
  const agrees = generic.fields.name && sameName(generic.fields.name.value, own.name.value);
  const fields = { ...(agrees ? generic.fields : {}), ...own };
  const externalIds =
    agrees && !own.externalId ? generic.externalIds.filter(({ kind }) => kind === 'display') : [];
  if (own.externalId) externalIds.unshift({ kind: 'display', value: own.externalId.value });
  if (personId !== undefined) {
    externalIds.unshift({ kind: 'profile', value: personId });
    fields.externalId ??= { value: personId, confidence: believed, source: 'url' };
  }
  return { system, people: 1, fields, externalIds, confidence: own.name.confidence };
}
