import type { Evidence } from './evidence.ts';
import { cleanText } from './text.ts';

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? cleanText(String(value)) : '';
const nameOf = (value: unknown) => (isObject(value) ? text(value.name) : text(value));

function people(data: unknown): Json[] {
  if (Array.isArray(data)) return data.flatMap(people);
  if (!isObject(data)) return [];
  const types = [data['@type']].flat();
  if (types.includes('Person')) return [data];
  return [...people(data['@graph']), ...people(data.mainEntity)];
}

/** The people that a page describes as JSON-LD. Broken or foreign data gives nothing. */
export function readJsonLd(document: Document): Evidence[] {
  const evidence: Evidence[] = [];
  const add = (field: Evidence['field'], value: string) => {
    if (value) evidence.push({ field, value, source: 'json-ld' });
  };
  for (const script of document.scripts) {
    if (script.type !== 'application/ld+json') continue;
    try {
      for (const person of people(JSON.parse(script.textContent ?? ''))) {
        add('name', text(person.name) || cleanText(`${text(person.givenName)} ${text(person.familyName)}`));
        add('title', text(person.jobTitle));
        add(
          'externalId',
          isObject(person.identifier) ? text(person.identifier.value) : text(person.identifier),
        );
        add('department', nameOf(person.department));
        add('manager', nameOf(person.manager));
      }
    } catch {
      // Not JSON: the page's own affair.
    }
  }
  return evidence;
}
