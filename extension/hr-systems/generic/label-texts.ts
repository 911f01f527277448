import { LONGEST_LABEL, mayBeLabel } from './labels.ts';

/** Looked at in one reading of a tree; a page beyond it is read as far as that. */
const MOST_LABELS = 3000;
/** How far shadow roots are followed into one another, and how many of one tree. */
const DEEPEST = 10;
const MOST_ROOTS = 1000;

/** Texts looked at between two moments at which the caller may let the page go on. */
const AT_ONCE = 400;

/** Rows of the longest table that is read to its end. */
const LONGEST_TABLE = 200;
/** Rows of any table that are always read: its header tells a list of people. */
const HEADER_ROWS = 20;

/** A tree of a page with the texts in it that may be labels, in document order. */
export interface Tree {
  root: Document | ShadowRoot;
  labels: Text[];
}

/** What may carry an open shadow root and holds nothing else; elements of a page's own carry a hyphen in their names. */
const PLAIN_HOSTS = 'div:empty, span:empty, section:empty';
const OWN_HOSTS = 'descendant-or-self::*[contains(local-name(), "-")]';

/** Finds labels in a tree and the open shadow roots below it. Yields now and then: finding them is most of what a reading costs. */
export function* findTrees(root: Document | ShadowRoot, depth = 0): Generator<void, Tree[]> {
  const labels = yield* labelTexts(root);
  const trees: Tree[] = [{ root, labels }];
  if (depth < DEEPEST)
    for (const inner of shadowRootsIn(root)) trees.push(...(yield* findTrees(inner, depth + 1)));
  return trees;
}

function* labelTexts(root: Document | ShadowRoot): Generator<void, Text[]> {
  const owner = root.ownerDocument ?? (root as Document);
  const walker = owner.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const labels: Text[] = [];
  for (let seen = 1; labels.length < MOST_LABELS; seen += 1) {
    const text = walker.nextNode() as Text | null;
    if (!text) break;
    // Asking for the length does not make the page's text an object of ours, which costs most.
    if (text.length > 1 && text.length <= LONGEST_LABEL * 4 && mayBeLabel(text.data)) labels.push(text);
    if (seen % AT_ONCE !== 0) continue;
    leaveList(walker, text);
    yield;
  }
  return labels;
}

/** Goes on behind a table that is longer than any about one person: its header was read, and its rows name others. */
function leaveList(walker: TreeWalker, { parentElement }: Text): void {
  const row = parentElement?.closest('tr');
  const table = row?.closest('table');
  if (!row || !table || row.rowIndex < HEADER_ROWS) return;
  if (table.rows.length > LONGEST_TABLE) walker.currentNode = lastIn(table);
}

const lastIn = (node: Node): Node => (node.lastChild ? lastIn(node.lastChild) : node);

/** The open shadow roots right in a tree. */
function shadowRootsIn(root: Document | ShadowRoot): ShadowRoot[] {
  const hosts = [...root.querySelectorAll(PLAIN_HOSTS), ...ownHosts(root)].slice(0, MOST_ROOTS);
  return hosts.flatMap(({ shadowRoot }) => shadowRoot ?? []);
}

/** By the browser itself, as no selector asks for part of a name. A path begins at an element or a document, not at a shadow root. */
function ownHosts(root: Document | ShadowRoot): Element[] {
  const owner = root.ownerDocument ?? (root as Document);
  const starts = root === owner ? [root] : [...root.children];
  return starts.flatMap((start) => {
    const found = owner.evaluate(OWN_HOSTS, start, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
    return Array.from({ length: found.snapshotLength }, (_, at) => found.snapshotItem(at) as Element);
  });
}
