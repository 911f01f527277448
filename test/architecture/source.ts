import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseSync } from 'vite';

const root = join(import.meta.dirname, '..', '..');

export interface Import {
  /** What is imported: a file below the root (`shared/plan/index.ts`) or the name of a package. */
  from: string;
  /** The names as the other side exports them; `*` for all of it. */
  names: string[];
  /** Nothing of it is there at run time. */
  isType: boolean;
}

/** What the rules ask about one source file. */
export interface Source {
  /** Path below the root, with slashes. */
  path: string;
  imports: Import[];
  /** Names that the file uses and binds nowhere itself: `document`, `Temporal`. */
  names: Set<string>;
  /** Members as they are written: `Date.now`, `Temporal.Now`. */
  members: Set<string>;
  /** Names of called methods: `execute`. */
  calls: Set<string>;
  /** `new Date()` without an argument reads the clock. */
  makesToday: boolean;
}

type Node = { type: string } & Record<string, unknown>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** Visits every node; a member's property and an object's key are no names of their own, so they are left out. */
function visit(node: Node, look: (node: Node) => void): void {
  look(node);
  for (const [key, value] of Object.entries(node)) {
    const isLabel = (key === 'property' || key === 'key') && node.computed === false;
    if (isLabel && isNode(value) && value.type === 'Identifier') continue;
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child, look);
  }
}

/** The names that a pattern binds: `a`, `{ b, c: [d] }`, `e = 1`. */
function boundBy(pattern: Node): string[] {
  if (pattern.type === 'Identifier') return [String(pattern.name)];
  const parts = [pattern.properties, pattern.elements, pattern.value, pattern.left, pattern.argument].flat();
  return parts.filter(isNode).flatMap(boundBy);
}

/** The names that a node binds for the code around or inside it: variables, parameters, imports. */
function bindings(node: Node): string[] {
  const isImport = /^Import(Default|Namespace)?Specifier$/.test(node.type);
  const binding = [
    node.type === 'VariableDeclarator' || node.type === 'FunctionDeclaration' ? node.id : undefined,
    isImport ? node.local : undefined,
    node.params,
  ];
  return binding.flat().filter(isNode).flatMap(boundBy);
}

/** Where an import leads: packages of the workspace and relative paths become paths below the root. */
function resolveImport(importer: string, specifier: string): string {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(importer), specifier);
  const inWorkspace = /^@fairway\/(.+)$/.exec(specifier);
  return inWorkspace ? inWorkspace[1]! : specifier;
}

const importing = new Set([
  'ImportDeclaration',
  'ExportAllDeclaration',
  'ExportNamedDeclaration',
  'ImportExpression',
  'TSImportType',
]);

function importedNames(node: Node): string[] {
  if (node.type !== 'ImportDeclaration' && node.type !== 'ExportNamedDeclaration') return ['*'];
  return (node.specifiers as Node[]).map((specifier) => {
    const name = (specifier.imported ?? specifier.local) as Node | undefined;
    return specifier.type === 'ImportNamespaceSpecifier' ? '*' : String(name?.name ?? name?.value);
  });
}

/** Reads the facts out of one file's text. */
export function readSource(path: string, text: string): Source {
  const source: Source = {
    path,
    imports: [],
    names: new Set(),
    members: new Set(),
    calls: new Set(),
    makesToday: false,
  };
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be read: ${errors[0]!.message}`);
  const bound = new Set<string>();
  visit(program as unknown as Node, (node) => {
    for (const name of bindings(node)) bound.add(name);
    const target = node.source as Node | null | undefined;
    if (importing.has(node.type) && target && typeof target.value === 'string') {
      source.imports.push({
        from: resolveImport(path, target.value),
        names: importedNames(node),
        isType: node.type === 'TSImportType' || node.importKind === 'type',
      });
    }
    if (node.type === 'Identifier') source.names.add(String(node.name));
    if (node.type === 'MemberExpression') {
      const { object, property } = node as unknown as { object: Node; property: Node };
      source.members.add(`${object.name}.${property.name}`);
    }
    const callee = node.callee as Node | undefined;
    if (node.type === 'CallExpression' && callee?.type === 'MemberExpression') {
      source.calls.add(String((callee.property as Node).name));
    }
    if (node.type === 'NewExpression' && callee?.name === 'Date' && (node.arguments as Node[]).length === 0) {
      source.makesToday = true;
    }
  });
  source.names = source.names.difference(bound);
  return source;
}

const isTest = /\.test\.tsx?$/;

/** Every source file that ships below a folder; tests and what is built or installed are left out. */
export function shippedSources(folder: string): Source[] {
  return globSync(`${folder}/**/*.{ts,tsx}`, {
    cwd: root,
    exclude: (path) => /(^|\/)(node_modules|dist|\.output|\.wxt)(\/|$)/.test(path),
  })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !isTest.test(path))
    .sort()
    .map((path) => readSource(path, readFileSync(join(root, path), 'utf8')));
}
