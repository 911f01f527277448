import { describe, expect, it } from 'vitest';
import { parseSite, patternOf, siteOf } from './pattern.ts';
import { isEnabled, reconcile, type SitesParts } from './sites.ts';

function browserWith(granted: string[], tabs: { id: number; url: string }[] = []) {
  let script: { id: string; matches?: string[] } | undefined;
  const injected: number[] = [];
  const parts: SitesParts = {
    permissions: {
      getAll: async () => ({ origins: granted }),
      contains: async ({ origins }) => origins.every((origin) => granted.includes(origin)),
    },
    scripting: {
      getRegisteredContentScripts: async () => (script ? [script] : []),
      async registerContentScripts([added]) {
        if (script) throw new Error('Duplicate script ID');
        script = added;
      },
      async updateContentScripts([changed]) {
        if (!script) throw new Error('Nonexistent script ID');
        script = { ...script, ...changed! };
      },
      async unregisterContentScripts() {
        script = undefined;
      },
      async executeScript({ target }) {
        if (target.tabId === 13) throw new Error('Cannot access contents of the page');
        injected.push(target.tabId);
      },
    },
    tabs: {
      query: async ({ url }) =>
        tabs.filter((tab) => url.some((one) => tab.url.startsWith(one.replace('*', '')))),
    },
  };
  return { parts, granted, injected, matches: () => script?.matches };
}

describe('reconcile', () => {
  it('registers nothing where nothing is allowed', async () => {
    const here = browserWith([]);
    await reconcile(here.parts);
    expect(here.matches()).toBeUndefined();
  });

  it('registers exactly what is allowed, and enters the open tabs of a new site alone', async () => {
    const here = browserWith(
      ['https://hr.example.com/*'],
      [
        { id: 1, url: 'https://hr.example.com/people/7' },
        { id: 2, url: 'https://news.example.org/' },
        { id: 13, url: 'https://hr.example.com/crashed' },
      ],
    );
    await reconcile(here.parts);
    expect(here.matches()).toEqual(['https://hr.example.com/*']);
    expect(here.injected).toEqual([1]);
    await reconcile(here.parts);
    expect(here.injected).toEqual([1]);
  });

  it('follows what is taken away, down to nothing', async () => {
    const here = browserWith(['https://a.example/*', 'https://b.example/*']);
    await reconcile(here.parts);
    here.granted.splice(0, 1);
    await reconcile(here.parts);
    expect(here.matches()).toEqual(['https://b.example/*']);
    here.granted.splice(0, 1);
    await reconcile(here.parts);
    expect(here.matches()).toBeUndefined();
  });
});

describe('a site', () => {
  it('has a pattern without a port', () => {
    expect(patternOf('http://hr.example.com:8080')).toBe('http://hr.example.com/*');
  });

  it.each([
    ['https://hr.example.com/people/7?tab=1', 'https://hr.example.com'],
    ['chrome://extensions', null],
    ['about:blank', null],
    ['file:///etc/passwd', null],
    [undefined, null],
  ])('%j is on %j', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });

  it.each([
    ['hr.example.com', 'https://hr.example.com'],
    ['http://hr.example.com:8080/web', 'http://hr.example.com:8080'],
    ['ftp://hr.example.com', null],
    ['http://intranet/people', 'http://intranet'],
    ['intranet', null],
    ['javascript:alert(1)', null],
    ['two words.com', null],
    ['', null],
  ])('%j typed is %j', (typed, site) => {
    expect(parseSite(typed)).toBe(site);
  });

  it('is enabled by its own permission alone', async () => {
    const { parts } = browserWith(['https://hr.example.com/*']);
    expect(await isEnabled(parts, 'https://hr.example.com:8443/x')).toBe(true);
    expect(await isEnabled(parts, 'http://hr.example.com/x')).toBe(false);
    expect(await isEnabled(parts, 'chrome://settings')).toBe(false);
  });
});
