import type { SiteAdapter } from '@fairway/shared/contract/site-adapters.ts';
import type { Kind } from '@fairway/shared/goals/types.ts';
import { systems } from '../hr-systems/index.ts';
import { matchUrl } from '../hr-systems/match-url.ts';
import { guessKind } from '../squiggles/guess-kind.ts';

/** Selectors of the fields in which goals are written, for the HR systems that this address may belong to. */
const knownFields = (url: string): string[] =>
  matchUrl(url, systems).flatMap(({ system }) => system.goalFields);

const matches = (field: HTMLElement, selectors: readonly string[] = []) =>
  selectors.some((selector) => field.matches(selector));

/**
 * What is written in a field, or undefined for one that is not ours to look at. A person's word counts first: a field
 * that was switched on by hand is one, whatever it is called, and one that was switched off is none.
 */
export function kindAt(field: HTMLElement, url: string, taught: SiteAdapter | undefined): Kind | undefined {
  if (matches(field, taught?.otherFields)) return undefined;
  const guessed = guessKind(field, knownFields(url));
  return matches(field, taught?.goalFields) ? (guessed ?? 'goal') : guessed;
}
