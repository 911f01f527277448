import type { HrPage, HrSystem } from './types.ts';

/** Where an address leads: which system, which of its pages, and the person's id if the address holds one. */
export interface UrlMatch {
  system: HrSystem;
  page: HrPage;
  personId: string | undefined;
}

/** `{person}` or `{any}` with what must stand before and after it: one folder, or the value of a parameter. */
const ONE = /^(.*)\{(person|any)\}(.*)$/;

type Found = { person?: string };

/** What a folder or value of an address gives by its part of a pattern; undefined where the two do not fit. */
function matchOne(pattern: string, text: string): Found | undefined {
  const [, before, what, after] = ONE.exec(pattern) ?? [];
  if (before === undefined || after === undefined) return pattern === text ? {} : undefined;
  const fits = text.startsWith(before) && text.endsWith(after) && text.length > before.length + after.length;
  if (!fits) return undefined;
  const id = text.slice(before.length, text.length - after.length);
  if (/[/?#&]/.test(id)) return undefined;
  return what === 'person' ? { person: id } : {};
}

/** The same for folders in a row, of which `**` stands for any number. */
function matchFolders([pattern, ...patterns]: string[], folders: string[]): Found | undefined {
  if (pattern === undefined) return folders.length === 0 ? {} : undefined;
  if (pattern === '**') {
    for (let skipped = 0; skipped <= folders.length; skipped += 1) {
      const found = matchFolders(patterns, folders.slice(skipped));
      if (found) return found;
    }
    return undefined;
  }
  const found = folders.length > 0 ? matchOne(pattern, folders[0]!) : undefined;
  const others = found && matchFolders(patterns, folders.slice(1));
  return others && { ...others, ...found };
}

/** Whether all that a pattern says word by word stands in a path: nearly every pattern is dismissed by it. */
const hasWords = (pattern: string, path: string): boolean =>
  pattern.split(/\*\*|\{\w+\}/).every((words) => path.includes(words));

function matchPath(pattern: string, path: string): Found | undefined {
  if (!hasWords(pattern, path)) return undefined;
  const folders = pattern.split('/');
  const found = matchFolders(folders, path.split('/'));
  return found ?? (path.endsWith('/') ? matchFolders(folders, path.slice(0, -1).split('/')) : undefined);
}

/** The same for parameters: each that a pattern names must be there. */
function matchParameters(pattern: string, parameters: string): Found | undefined {
  const found: Found = {};
  const values = new URLSearchParams(parameters);
  for (const [name, value] of new URLSearchParams(pattern)) {
    const one = matchOne(value, values.get(name) ?? '');
    if (!one) return undefined;
    Object.assign(found, one);
  }
  return found;
}

const decode = (text: string) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** What stands before a mark and what after it, '' where there is none. */
function cut(text: string, mark: string): [before: string, after: string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

/**
 * The person's id if the address fits the pattern and names one, '' if it fits and names none, else undefined. Compared part
 * by part: an expression for each pattern would have to be compiled anew in every page.
 */
function matchPattern(pattern: string, url: URL): string | undefined {
  const [beforeHash, hash] = cut(pattern, '#');
  const [path, query] = cut(beforeHash, '?');
  const [hashPath, hashQuery] = cut(url.hash.slice(1), '?');
  const [hashPattern, hashQueryPattern] = hash.startsWith('/') ? cut(hash, '?') : ['', hash];
  const inPath = matchPath(path, url.pathname);
  const inQuery = inPath && matchParameters(query, url.search);
  const inHash = inQuery && (hashPattern === '' ? {} : matchPath(hashPattern, hashPath));
  const inHashQuery = inHash && matchParameters(hashQueryPattern, hashQuery || hashPath);
  return inHashQuery && decode({ ...inHashQuery, ...inHash, ...inQuery, ...inPath }.person ?? '');
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
