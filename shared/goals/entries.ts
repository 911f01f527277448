import type { CheckOptions, Context, Kind } from './types.ts';

/** One line of an export: an entry to check, and what it was labelled as, if it was. */
export interface Entry {
  id: string | number | null;
  text: string;
  options: CheckOptions;
  labels?: { letters: Record<Letter, boolean | null | undefined>; codes: string[] };
}

export type Letter = 'specific' | 'measurable' | 'timeBound' | 'achievable' | 'relevant';

const KINDS: readonly string[] = ['goal', 'expectation', 'concern', 'support', 'consequence'];

/** Reads one JSON line `{id, text, kind, context?, labels?, flags?}`; throws an Error that says what is wrong with it. */
export function readEntry(line: string): Entry {
  const raw = parse(line);
  if (typeof raw.text !== 'string') throw new Error('"text" is missing or not a string');
  const kind = raw.kind ?? 'goal';
  if (typeof kind !== 'string' || !KINDS.includes(kind))
    throw new Error(`"kind" must be one of ${KINDS.join(', ')}`);
  const id = typeof raw.id === 'string' || typeof raw.id === 'number' ? raw.id : null;
  const entry: Entry = {
    id,
    text: raw.text,
    options: { kind: kind as Kind, context: readContext(raw.context) },
  };
  if (isRecord(raw.labels)) entry.labels = { letters: readLabels(raw.labels), codes: strings(raw.flags) };
  return entry;
}

/** The known keys of a context, written with an underscore or in camel case; what has the wrong type is left out. */
function readContext(raw: unknown): Context {
  if (!isRecord(raw)) return {};
  const text = (key: string): string | undefined => (typeof raw[key] === 'string' ? raw[key] : undefined);
  const days = raw.plan_days ?? raw.planDays;
  const context: Context = {};
  const role = text('role');
  const planStart = text('plan_start') ?? text('planStart');
  const today = text('today');
  const concern = text('concern');
  const expectation = text('expectation');
  const baseline = text('baseline');
  if (role !== undefined) context.role = role;
  if (planStart !== undefined) context.planStart = planStart;
  if (typeof days === 'number' && Number.isFinite(days)) context.planDays = days;
  if (today !== undefined) context.today = today;
  if (concern !== undefined) context.concern = concern;
  if (expectation !== undefined) context.expectation = expectation;
  if (baseline !== undefined) context.baseline = baseline;
  if (Array.isArray(raw.names)) context.names = strings(raw.names);
  return context;
}

function parse(line: string): Record<string, unknown> {
  let raw: unknown;
  try {
    raw = JSON.parse(line);
  } catch {
    throw new Error('not valid JSON');
  }
  if (!isRecord(raw)) throw new Error('not a JSON object');
  return raw;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];

function readLabels(raw: Record<string, unknown>): Record<Letter, boolean | null | undefined> {
  const label = (key: string): boolean | null | undefined => {
    const value = raw[key];
    return value === undefined ? undefined : value === null ? null : value === 1 || value === true;
  };
  return {
    specific: label('specific'),
    measurable: label('measurable'),
    timeBound: label('timebound') ?? label('timeBound'),
    achievable: label('achievable'),
    relevant: label('relevant'),
  };
}
