import { isUrlPattern } from '@fairway/shared/contract/site-adapters.ts';
import { PEOPLE, personIdInUrl } from '../generic/url-id.ts';

const decode = (text: string) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** The words of what is read on a page, in lower case: what must not stand in anything that is kept of it. */
export const wordsOf = (values: string[]): string[] =>
  values.flatMap((value) => value.toLowerCase().match(/[\p{L}\p{M}]{3,}/gu) ?? []);

/** Whether a text holds one of the words. */
export const holdsWord = (text: string, words: readonly string[]): boolean =>
  words.some((word) => text.toLowerCase().includes(word));

/**
 * The pages that are built like this one: its address with ids taken out, `/people/{person}/job`.
 * @param words of what is read there, so that nobody's name stays in it
 * @returns undefined for an address of which nothing can be kept
 */
export function patternOf(address: string, words: readonly string[]): string | undefined {
  const url = new URL(address);
  const id = personIdInUrl(address);
  let named = false;
  const kept = (text: string) =>
    text === '' || (isUrlPattern(`/${text}`) && !holdsWord(text, words)) ? text : '{any}';
  const path = (text: string) => {
    const folders = text.split('/').map(decode);
    // Where the reader takes the id from, and nowhere else, should the address hold it twice.
    const at = named
      ? -1
      : folders.findLastIndex((one, index) => PEOPLE.test(one) && folders[index + 1] === id);
    if (at >= 0) named = true;
    return folders.map((one, index) => (at >= 0 && index === at + 1 ? '{person}' : kept(one))).join('/');
  };
  const query = (search: string) => {
    const found = [...new URLSearchParams(search)].find(([, value]) => value === id);
    if (!found || named) return '';
    named = true;
    return `?${found[0]}={person}`;
  };
  const beforeHash = (path(url.pathname).replace(/\/$/, '') || '/') + query(url.search);
  const [hashPath = '', hashSearch = ''] = url.hash.slice(1).split('?', 2);
  const hash = hashPath.startsWith('/') ? `#${path(hashPath)}${query(hashSearch)}` : '';
  const pattern = beforeHash + hash;
  return isUrlPattern(pattern) ? pattern : undefined;
}
