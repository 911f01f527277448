import type { Day } from '@fairway/shared/plan';

/** What a document needs to know besides the plan. */
export interface Setting {
  letterhead: { name: string; lines: string[] };
  /** The organisation's day: the date on the paper. */
  today: Day;
  /** IANA name. */
  timeZone: string;
  /** Everybody who is named in the plan or its history, by their full name. */
  people: { id: string; name: string; title: string | null }[];
}

/** A person's name; somebody who is no longer in the directory has none. */
export const nameOf = (setting: Setting, personId: string): string =>
  setting.people.find(({ id }) => id === personId)?.name ?? 'somebody no longer on record';

/** "Sam Doe, Support agent". */
export function nameAndTitle(setting: Setting, personId: string): string {
  const title = setting.people.find(({ id }) => id === personId)?.title;
  return title ? `${nameOf(setting, personId)}, ${title}` : nameOf(setting, personId);
}
