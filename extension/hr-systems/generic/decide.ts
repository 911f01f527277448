import type { ExternalId, FieldName, FieldReading, PageReading } from '../types.ts';
import { SURE } from '../types.ts';
import type { Evidence, Source, Surroundings } from './evidence.ts';
import { sameName } from './names.ts';

/** How far each sign is believed alone; independent signs that agree add up as 1 - (1 - a)(1 - b). */
const WEIGHT: Record<Source, number> = {
  label: 0.75,
  'json-ld': 0.7,
  heading: 0.5,
  subheading: 0.35,
  list: 0.2,
};
const ECHO = 0.4;
const URL_ID = 0.4;
/** The number people see is the one in the address. */
const SAME_ID = 0.4;
/** Two more fields of a person are labelled on the page: it is a profile. */
const PROFILE = 0.35;

/** A heading that names somebody else than the labels do: no longer sure. */
const DISPUTED = 0.6;

interface Candidate {
  name: string;
  sources: Set<Source>;
}

const together = (weights: number[]) => 1 - weights.reduce((left, weight) => left * (1 - weight), 1);

function candidates(evidence: Evidence[]): Candidate[] {
  const found: Candidate[] = [];
  for (const { value, source } of evidence) {
    const same = found.find((candidate) => sameName(candidate.name, value));
    if (same) same.sources.add(source);
    else found.push({ name: value, sources: new Set([source]) });
  }
  return found;
}

/** Told by a label or structured data, so nobody else may be told the same way on a page about one person. */
const isStated = ({ sources }: Candidate) => sources.has('label') || sources.has('json-ld');

function confidenceOf(candidate: Candidate, others: Evidence[], { echoes, urlId }: Surroundings): number {
  const weights = [...candidate.sources].map((source) => WEIGHT[source]);
  if (echoes().some((echo) => sameName(echo, candidate.name))) weights.push(ECHO);
  if (urlId !== undefined) {
    weights.push(URL_ID);
    if (others.some(({ field, value }) => field === 'externalId' && value === urlId)) weights.push(SAME_ID);
  }
  if (new Set(others.map(({ field }) => field)).size >= 2) weights.push(PROFILE);
  return together(weights);
}

/** The person a page is about: a name and how sure, or that there is none, or that there are several. */
function decideName(evidence: Evidence[], surroundings: Surroundings): FieldReading | 'several' | undefined {
  const all = candidates(evidence.filter(({ field }) => field === 'name'));
  const stated = all.filter(isStated);
  if (stated.length > 1) return 'several';
  const headed = all.filter(({ sources }) => sources.has('heading'));
  if (stated.length === 0 && headed.length > 1) return 'several';

  const best = stated[0] ?? headed[0] ?? all.find(({ sources }) => sources.has('subheading'));
  const listed = all.filter((candidate) => candidate !== best && candidate.sources.has('list'));
  if (!best) return listed.length > 1 ? 'several' : undefined;

  const others = evidence.filter(({ field }) => field !== 'name');
  const confidence = confidenceOf(best, others, surroundings);
  if (listed.length > 0 && confidence < SURE) return 'several';
  const disputed = headed.some((candidate) => candidate !== best);
  const rivals = all.filter((candidate) => candidate !== best && candidate.sources.has('subheading'));
  if (best.sources.size === 1 && best.sources.has('subheading') && rivals.length > 0) return 'several';
  const source = [...best.sources].sort((a, b) => WEIGHT[b] - WEIGHT[a])[0] ?? 'label';
  return { value: best.name, confidence: disputed ? Math.min(confidence, DISPUTED) : confidence, source };
}

/** The value of another field: the first one stated, less sure when the page states different ones. */
function decideField(evidence: Evidence[], field: FieldName): FieldReading | undefined {
  const stated = evidence.filter((one) => one.field === field && one.source !== 'list');
  const first = stated[0];
  if (!first) return undefined;
  const agree = stated.every(({ value }) => value.toLowerCase() === first.value.toLowerCase());
  return { value: first.value, confidence: agree ? 0.85 : 0.5, source: first.source };
}

const nobody = (people: 0 | 'several'): PageReading => ({
  system: 'generic',
  people,
  fields: {},
  externalIds: [],
  confidence: 0,
});

/** Weighs all evidence of a page. Several people means none of them; unsure shows as a confidence below `SURE`. */
export function decide(evidence: Evidence[], surroundings: Surroundings): PageReading {
  const name = decideName(evidence, surroundings);
  if (name === 'several') return nobody('several');
  if (!name) return nobody(0);
  const fields: PageReading['fields'] = { name };
  for (const field of ['title', 'department', 'manager', 'externalId'] as const) {
    const reading = decideField(evidence, field);
    if (reading) fields[field] = reading;
  }
  const externalIds: ExternalId[] = [];
  if (surroundings.urlId !== undefined) externalIds.push({ kind: 'profile', value: surroundings.urlId });
  if (fields.externalId) externalIds.push({ kind: 'display', value: fields.externalId.value });
  else if (surroundings.urlId !== undefined)
    fields.externalId = { value: surroundings.urlId, confidence: name.confidence, source: 'url' };
  return { system: 'generic', people: 1, fields, externalIds, confidence: name.confidence };
}
