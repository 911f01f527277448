import { describe, expect, it } from 'vitest';
import { breaches } from './rules.ts';
import { readSource, shippedSources } from './source.ts';

/** The breaches in one file that is not there. */
const breachesOf = (path: string, text: string) =>
  breaches([readSource(path, text)]).map(({ because }) => because);

describe('the architecture', () => {
  const sources = ['shared', 'api', 'extension'].flatMap(shippedSources);

  it.each(['shared/goals', 'shared/plan', 'shared/record', 'api/db', 'api/record', 'extension'])(
    'is read in %s',
    (folder) => {
      expect(sources.filter(({ path }) => path.startsWith(`${folder}/`))).not.toEqual([]);
    },
  );

  it('holds in every file that ships', () => {
    expect(breaches(sources)).toEqual([]);
  });
});

describe('the rules of the architecture', () => {
  it.each([
    ['shared/contract/me.ts', "import { createApp } from '../../api/app.ts';"],
    ['shared/ui/button.tsx', "import type { Messages } from '@fairway/extension/messages.ts';"],
    ['shared/goals/check.ts', "export * from '../plan/index.ts';"],
    ['shared/plan/view.ts', "type Me = import('../contract/me.ts').Me;"],
    ['api/app.ts', "const { panel } = await import('@fairway/extension/panel/index.ts');"],
    ['extension/panel/plan.tsx', "import type { App } from '@fairway/api';"],
    ['extension/messages.ts', "import { employees } from '../test/demo/organisation.ts';"],
    ['extension/squiggles/paint.ts', "import { check } from '@fairway/shared/goals';"],
  ])('let %s import nothing against the arrows', (path, text) => {
    expect(breachesOf(path, text)).toContainEqual(expect.stringMatching(/^imports .* may import only /));
  });

  it.each([
    ['shared/plan/readiness/goals.ts', "import { check } from '../../goals/index.ts';"],
    ['shared/ui/smart-letters.tsx', "import { check } from '@fairway/shared/goals';"],
    ['api/routes/commands.ts', "import { append } from '../record/append.ts';"],
    ['extension/panel/plan.tsx', "import { view } from '@fairway/shared/plan';"],
  ])('let %s import along the arrows', (path, text) => {
    expect(breachesOf(path, text)).toEqual([]);
  });

  it.each([
    'export const title = document.title;',
    'export const answer = await fetch(address);',
    'export const now = Date.now();',
    'export const today = Temporal.Now.plainDateISO();',
    'export const day = new Date();',
    'export const id = crypto.randomUUID();',
    "import { readFileSync } from 'node:fs';",
    "import { signal } from '@preact/signals';",
  ])('keep the pure core from the world: %s', (text) => {
    for (const path of ['shared/goals/rules/vague.ts', 'shared/plan/decide.ts']) {
      expect(breachesOf(path, text)).toHaveLength(1);
    }
  });

  it('take a word in a comment, a text, a key or a type of date for what it is', () => {
    const text = `// the document, fetch, Date.now()
      export const record = { document: 'window', day: plan.location, on: new Date(0) };`;
    expect(breachesOf('shared/plan/decide.ts', text)).toEqual([]);
  });

  it('let the command line of the checks read and print, and nothing import it', () => {
    expect(
      breachesOf('shared/goals/cli.ts', "import { text } from 'node:stream/consumers'; process.exit();"),
    ).toEqual([]);
    expect(breachesOf('shared/plan/decide.ts', "import { main } from '../goals/cli.ts';")).toHaveLength(1);
  });

  it('take a name that the file gives itself for what it is', () => {
    const text = `export const inside = (day, { window: [window] }) => window.has(day);
      function process(location) { for (const document of location) document.read(); }`;
    expect(breachesOf('shared/plan/decide.ts', text)).toEqual([]);
  });

  it.each(["import { browser } from 'wxt/browser';", 'chrome.runtime.sendMessage(message);'])(
    'keep the browser’s own API from the squiggles: %s',
    (text) => {
      expect(breachesOf('extension/squiggles/paint.ts', text)).not.toEqual([]);
    },
  );

  it.each([
    "import { createClient } from '@libsql/client';",
    "import { drizzle } from 'drizzle-orm/libsql/web';",
    'await database.transaction(work);',
    'await client.execute(statement);',
    "await client.batch(statements, 'write');",
  ])('let nothing but api/db run SQL: %s', (text) => {
    expect(breachesOf('api/people/read.ts', text)).toHaveLength(1);
    expect(breachesOf('api/db/database.ts', text)).toEqual([]);
  });

  it.each([
    "import { plan } from '../db/schema/record.ts';",
    "import * as tables from '../db/schema/record.ts';",
  ])('let nothing but api/record touch its tables: %s', (text) => {
    expect(breachesOf('api/drafts/save.ts', text)).toHaveLength(1);
    expect(breachesOf('api/record/append.ts', text)).toEqual([]);
  });

  it('let drafts have their table, which stands beside the record', () => {
    expect(breachesOf('api/drafts/save.ts', "import { draft } from '../db/schema/record.ts';")).toEqual([]);
  });
});
