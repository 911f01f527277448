import { type Fact, fact } from '@fairway/shared/documents/model.ts';
import { nameOf, type Setting } from '@fairway/shared/documents/setting.ts';
import { capital, writtenDay } from '@fairway/shared/documents/wording.ts';
import { isDay, WORDS } from '@fairway/shared/plan';

/** What an entry says, fact by fact, in the order in which it was written down; numbers of things are left out. */
export const told = (data: unknown, setting: Setting): Fact[] =>
  leaves(data, []).flatMap(({ path, value }) => {
    const text = wordsOf(value, setting);
    return isNumberOfThing(path, value, setting) || text === '' ? [] : [fact(termOf(path), text)];
  });

interface Leaf {
  path: string[];
  value: string | number | boolean;
}

function leaves(value: unknown, path: string[]): Leaf[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((part, i) => leaves(part, [...path, String(i + 1)]));
  if (typeof value === 'object')
    return Object.entries(value).flatMap(([name, part]) => leaves(part, [...path, name]));
  return [{ path, value: value as Leaf['value'] }];
}

const isPerson = (value: unknown, { people }: Setting) => people.some(({ id }) => id === value);

/** Ids tell a reader nothing, but for those of people, who have a name. */
const isNumberOfThing = (path: string[], value: unknown, setting: Setting): boolean =>
  /^id$|Id$/.test(path.findLast((part) => !/^\d+$/.test(part)) ?? '') && !isPerson(value, setting);

/** Why somebody was away is nobody's to read on paper. */
const UNTOLD: Record<string, string> = { absence: 'nobody: it counts against nobody' };

function wordsOf(value: Leaf['value'], setting: Setting): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value);
  if (isPerson(value, setting)) return nameOf(setting, value);
  if (isDay(value)) return writtenDay(value);
  return UNTOLD[value] ?? (WORDS as Record<string, string>)[value] ?? value;
}

/** "goals, 1, due on" for `goals.0.dueOn`. */
const termOf = (path: string[]): string =>
  capital(path.map((part) => part.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)).join(', '));
