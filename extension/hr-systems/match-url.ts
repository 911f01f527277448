import type { HrPage, HrSystem } from './types.ts';

/** Where an address leads: which system, which of its pages, and the person's id if the address holds one. */
export interface UrlMatch {
  system: HrSystem;
  page: HrPage;
  personId: string | undefined;
}

const escapeRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** `{person}` and `{any}` stand for one id, `**` for any number of folders, all else for itself. */
function toRegExp(pattern: string): RegExp {
  const source = pattern
    .split(/(\*\*\/|\{person\}|\{any\})/)
    .map((part) => {
      if (part === '**/') return '(?:[^?#]*/)?';
      if (part === '{person}') return '(?<person>[^/?#&]+)';
      if (part === '{any}') return '[^/?#&]+';
      return escapeRegExp(part);
    })
    .join('');
  return new RegExp(`^${source}/?$`);
}

interface Compiled {
  path: RegExp;
  query: [name: string, value: RegExp][];
  hash: RegExp | undefined;
  hashQuery: [name: string, value: RegExp][];
}

const compiled = new Map<string, Compiled>();

function parts(pattern: string): Compiled {
  const known = compiled.get(pattern);
  if (known) return known;
  const [beforeHash = '', hash] = pattern.split('#', 2);
  const [path = '', query] = beforeHash.split('?', 2);
  const pairs = (text: string | undefined): [string, RegExp][] =>
    (text ?? '').split('&').flatMap((pair) => {
      const [name, value] = pair.split('=', 2);
      return name && value !== undefined ? [[name, toRegExp(value)] as [string, RegExp]] : [];
    });
  const isHashQuery = hash !== undefined && !hash.startsWith('/');
  const [hashPath, hashSearch] = (hash ?? '').split('?', 2);
  const result = {
    path: toRegExp(path),
    query: pairs(query),
    hash: hash === undefined || isHashQuery ? undefined : toRegExp(hashPath ?? ''),
    hashQuery: pairs(isHashQuery ? hash : hashSearch),
  };
  compiled.set(pattern, result);
  return result;
}

const decode = (text: string) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** The person's id if the address fits the pattern and names one, '' if it fits and names none, else undefined. */
function matchPattern(pattern: string, url: URL): string | undefined {
  const { path, query, hash, hashQuery } = parts(pattern);
  const found = [path.exec(url.pathname)];
  for (const [name, value] of query) found.push(value.exec(url.searchParams.get(name) ?? ''));
  const [hashPath = '', hashSearch = ''] = url.hash.slice(1).split('?', 2);
  if (hash) found.push(hash.exec(hashPath));
  const hashParameters = new URLSearchParams(hashSearch || hashPath);
  for (const [name, value] of hashQuery) found.push(value.exec(hashParameters.get(name) ?? ''));
  if (found.includes(null)) return undefined;
  return decode(found.find((match) => match?.groups?.person)?.groups?.person ?? '');
}

/** Whether a host name falls under one of a system's hosts. */
export function matchHost(hosts: string[], hostname: string): boolean {
  return hosts.some((host) => {
    if (host === '*') return true;
    return host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host;
  });
}

/** All pages of all systems that an address fits, in the systems' order. A broken address fits none. */
export function matchUrl(address: string, systems: readonly HrSystem[]): UrlMatch[] {
  if (!URL.canParse(address)) return [];
  const url = new URL(address);
  return systems
    .filter((system) => matchHost(system.hosts, url.hostname))
    .flatMap((system) =>
      system.pages.flatMap((page) => {
        const personId = matchPattern(page.url, url);
        return personId === undefined ? [] : [{ system, page, personId: personId || undefined }];
      }),
    );
}
