import type { Source } from './source.ts';

export interface Breach {
  path: string;
  because: string;
}

type Rule = (source: Source) => string[];

const below = (path: string, folders: string[]) =>
  folders.some((folder) => path === folder || path.startsWith(`${folder}/`));

const packages = ['shared', 'api', 'extension', 'test'];

/** Arrows between folders: a file of the first may import only from itself and the others named. */
const arrows: Record<string, string[]> = {
  shared: [],
  api: ['shared'],
  extension: ['shared'],
  'shared/goals': [],
  'shared/plan': ['shared/goals'],
  'shared/case': ['shared/plan', 'shared/documents', 'shared/contract', 'shared/record'],
  'shared/record': [],
  'shared/challenges': ['shared/goals', 'shared/plan'],
  'shared/templates': ['shared/goals', 'shared/plan', 'shared/challenges'],
  'shared/documents': ['shared/goals', 'shared/plan', 'shared/templates'],
  'shared/contract': [
    'shared/goals',
    'shared/plan',
    'shared/challenges',
    'shared/templates',
    'shared/record',
  ],
  'api/db': ['shared'],
  'extension/hr-systems': ['shared'],
  'extension/squiggles': ['shared/goals/types.ts', 'shared/ui/styles', 'extension/guard'],
  'extension/guard': [],
};

/** Packages that hold no DOM, network or clock, for the folders of pure functions. */
const purePackages: Record<string, string[]> = {
  'shared/goals': ['zod', '@noble/hashes', 'canonicalize', 'temporal-polyfill'],
  'shared/plan': ['zod', '@noble/hashes', 'canonicalize', 'temporal-polyfill'],
  'shared/record': ['zod', '@noble/hashes', '@noble/curves', 'canonicalize'],
};

/** The command line and the docs page of the goal checks: programs that nothing imports, not part of the core. */
const programs = ['shared/goals/cli.ts', 'shared/goals/docs.ts', 'shared/goals/learned/train.ts'];

const pureFolderOf = (path: string) =>
  programs.includes(path) ? undefined : Object.keys(purePackages).find((folder) => below(path, [folder]));

const domNames = ['document', 'window', 'navigator', 'localStorage', 'sessionStorage', 'indexedDB'];
const extensionNames = ['browser', 'chrome'];
const impureNames = [
  ...domNames,
  ...extensionNames,
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'process'],
  ...['setTimeout', 'setInterval', 'requestAnimationFrame', 'queueMicrotask', 'performance'],
];
const clockMembers = ['Date.now', 'Temporal.Now', 'Math.random', 'crypto.randomUUID'];

const arrowsPointOneWay: Rule = ({ path, imports }) =>
  Object.entries(arrows)
    .filter(([folder]) => below(path, [folder]))
    .flatMap(([folder, allowed]) =>
      imports
        .filter(({ from }) => below(from, packages) && !below(from, [folder, ...allowed]))
        .map(
          ({ from }) => `imports ${from}, but ${folder} may import only ${['itself', ...allowed].join(', ')}`,
        ),
    );

const pureCoreUsesPurePackages: Rule = ({ path, imports }) => {
  const folder = pureFolderOf(path);
  if (!folder) return [];
  return imports
    .filter(({ from }) => !below(from, packages) && !below(from, purePackages[folder]!))
    .map(({ from }) => `imports the package ${from}`);
};

const pureCoreKnowsNoWorld: Rule = ({ path, names, members, makesToday }) =>
  pureFolderOf(path)
    ? [
        ...impureNames.filter((name) => names.has(name)).map((name) => `uses ${name}`),
        ...clockMembers.filter((member) => members.has(member)).map((member) => `uses ${member}`),
        ...(makesToday ? ['reads the clock by new Date()'] : []),
      ]
    : [];

const nothingImportsTheProgram: Rule = ({ imports }) =>
  imports.filter(({ from }) => programs.includes(from)).map(({ from }) => `imports the program ${from}`);

const squigglesKnowOnlyTheDom: Rule = ({ path, imports, names }) =>
  below(path, ['extension/squiggles'])
    ? [
        ...imports.filter(({ from }) => below(from, ['wxt'])).map(({ from }) => `imports ${from}`),
        ...extensionNames.filter((name) => names.has(name)).map((name) => `uses ${name}`),
      ]
    : [];

const sqlRunners = ['execute', 'executeMultiple', 'batch', 'transaction', 'migrate'];
const drivers = [
  '@libsql/client',
  'libsql',
  'drizzle-orm/libsql',
  'drizzle-orm/sqlite-proxy',
  'drizzle-orm/d1',
  'node:sqlite',
];

const onlyDbRunsSql: Rule = ({ path, imports, calls }) =>
  below(path, ['api']) && !below(path, ['api/db'])
    ? [
        ...imports
          .filter(({ from, isType }) => !isType && below(from, drivers))
          .map(({ from }) => `imports the driver ${from}`),
        ...sqlRunners.filter((runner) => calls.has(runner)).map((runner) => `runs SQL by ${runner}()`),
      ]
    : [];

const recordTables = ['command', 'planEvent', 'plan', 'accessLog', '*'];

const onlyRecordTouchesItsTables: Rule = ({ path, imports }) =>
  below(path, ['api']) && !below(path, ['api/db', 'api/record'])
    ? imports
        .filter(({ from }) => from === 'api/db/schema/record.ts')
        .flatMap(({ names }) => names.filter((name) => recordTables.includes(name)))
        .map((name) => `imports the record's table ${name}`)
    : [];

const rules = [
  arrowsPointOneWay,
  pureCoreUsesPurePackages,
  pureCoreKnowsNoWorld,
  nothingImportsTheProgram,
  squigglesKnowOnlyTheDom,
  onlyDbRunsSql,
  onlyRecordTouchesItsTables,
];

/** Every breach of the architecture in these files, by file. */
export function breaches(sources: Source[]): Breach[] {
  return sources.flatMap((source) =>
    rules.flatMap((rule) => rule(source).map((because) => ({ path: source.path, because }))),
  );
}
