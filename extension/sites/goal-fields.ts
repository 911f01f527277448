import { systems } from '../hr-systems/index.ts';
import { matchUrl } from '../hr-systems/match-url.ts';

/** Selectors of the fields in which goals are written, for the HR systems that this address may belong to. */
export const goalFieldsAt = (url: string): string[] =>
  matchUrl(url, systems).flatMap(({ system }) => system.goalFields);
