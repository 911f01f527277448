import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningAcmeHr, serveAcmeHr } from '../acme-hr/serve.ts';
import { type Firefox, launchFirefox } from '../support/browsers.ts';
import { type Account, startTestServer, type TestServer } from '../support/server.ts';
import { until } from './page-driver.ts';

let server: TestServer;
let acme: RunningAcmeHr;
let firefox: Firefox;
let manager: Account;
let panel: Page;

beforeAll(async () => {
  server = await startTestServer();
  acme = await serveAcmeHr();
  manager = await server.join('Priya Raman', ['manager']);
  await server.join('Dana Whitfield', ['employee'], manager.personId);
  firefox = await launchFirefox();
});
afterAll(async () => {
  await firefox?.close();
  await acme?.close();
  await server?.close();
});

const shows = (text: string) =>
  until(`“${text}” in the panel`, () =>
    panel.evaluate((words) => document.body.textContent.includes(words), text),
  );
const press = (name: string) =>
  until(`the button “${name}”`, () =>
    panel.evaluate((words) => {
      const button = [...document.querySelectorAll('button')].find((one) => one.textContent.trim() === words);
      button?.click();
      return button !== undefined;
    }, name),
  );

test('in Firefox the panel signs in, and knows the person on the page after one confirmation', async () => {
  const profile = await firefox.browser.newPage();
  await profile.goto(`${acme.url}/people/10042`);
  await until('the profile', () => profile.evaluate(() => document.querySelector('h1')?.textContent !== ''));

  panel = await firefox.openPage('/sidepanel.html');
  await shows('Your organisation’s Fairway server');
  await panel.evaluate((url) => {
    const field = document.querySelector('input')!;
    field.value = url;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, server.url);
  await press('Sign in');
  const userCode = await until('the code', () =>
    panel.evaluate(() => document.querySelector('.panel-code')?.textContent),
  );
  await server.call(manager, 'GET', `/api/auth/device?user_code=${userCode}`);
  await server.call(manager, 'POST', '/api/auth/device/approve', { userCode });
  await shows('My plans');

  const tabId = await panel.evaluate(async (site) => {
    const { tabs } = (globalThis as unknown as { browser: { tabs: Tabs } }).browser;
    return (await tabs.query({})).find(({ url }) => url?.startsWith(site))?.id;
  }, acme.url);
  await panel.close();
  await profile.bringToFront();
  await until('the strip', () =>
    profile.evaluate(() => document.documentElement.lastElementChild?.localName === 'div'),
  );
  panel = await firefox.openPage(`/sidepanel.html?tabId=${tabId}`);
  await shows('Is this who you mean?');
  await press('Yes, this is Dana Whitfield');
  await shows('Is a plan the right tool?');
  const { body } = await server.call(manager, 'GET', '/v1/people/mine');
  expect(body.people[0].externalIds).toContainEqual({ site: acme.url, kind: 'profile', value: '10042' });
});

test('in Firefox, whose patterns know no port, a self-hosted site on a port of its own is reached', async () => {
  expect(new URL(acme.url).port).not.toBe('');
  const sites = await panel.evaluate(async () => {
    const { permissions, scripting } = (globalThis as unknown as { browser: Sites }).browser;
    const scripts = await scripting.getRegisteredContentScripts();
    return {
      allowed: (await permissions.getAll()).origins,
      matches: scripts.flatMap(({ matches }) => matches),
      withPort: await permissions.contains({ origins: ['http://127.0.0.1:8080/*'] }).catch(() => false),
      without: await permissions.contains({ origins: ['http://127.0.0.1/*'] }),
    };
  });
  expect(sites).toMatchObject({ withPort: false, without: true });
  expect(sites.matches).toContain('http://127.0.0.1/*');
  expect(sites.matches.sort()).toEqual(sites.allowed.sort());
});

interface Sites {
  permissions: {
    getAll(): Promise<{ origins: string[] }>;
    contains(what: { origins: string[] }): Promise<boolean>;
  };
  scripting: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> };
}
interface Tabs {
  query(filter: object): Promise<{ id?: number; url?: string }[]>;
}
