/** A run of a field's text: from `start` on, the characters of `node`; without a node, a line break of ours. */
interface Run {
  start: number;
  node: Text | undefined;
}

const BLOCK = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'BUTTON', 'SELECT']);

/** Stands for something in the text that is not text, such as a mention or a picture. */
const OBJECT = '\ufffc';

/** The text of an editable and where each character of it stands, from one walk. */
export class WalkedText {
  readonly text: string;
  readonly #runs: Run[];

  constructor(text: string, runs: Run[]) {
    this.text = text;
    this.#runs = runs;
  }

  /** The DOM range of a stretch of text, or undefined where its ends are no characters of the page. */
  range(start: number, end: number): Range | undefined {
    const first = this.#at(start);
    const last = this.#at(end - 1);
    if (end <= start || !first?.node || !last?.node) return undefined;
    const range = first.node.ownerDocument.createRange();
    try {
      range.setStart(first.node, start - first.start);
      range.setEnd(last.node, end - last.start);
    } catch {
      // The editor took these nodes back between the walk and now.
      return undefined;
    }
    return range;
  }

  /** The offset of a point in the DOM that lies in one of the text's nodes. */
  offsetOf(node: Node, offset: number): number | undefined {
    const run = this.#runs.find((one) => one.node === node);
    return run && run.start + offset;
  }

  #at(offset: number): Run | undefined {
    return this.#runs.findLast((run) => run.start <= offset);
  }
}

/** Walks an editable once: its words as people see them, with a line break between blocks. */
export function walkText(field: HTMLElement): WalkedText {
  const runs: Run[] = [];
  let text = '';
  const keepsBreaks = /pre|break-spaces/.test(
    field.ownerDocument.defaultView?.getComputedStyle(field).whiteSpace ?? '',
  );
  const add = (piece: string, node?: Text) => {
    if (piece === '') return;
    runs.push({ start: text.length, node });
    text += piece;
  };
  const breakLine = () => {
    if (text !== '' && !text.endsWith('\n')) add('\n');
  };
  const visit = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const value = (node.nodeValue ?? '').replaceAll('\u00a0', ' ');
      add(keepsBreaks ? value : value.replace(/[\n\r\t]/g, ' '), node as Text);
      return;
    }
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const element = node as HTMLElement;
    if (SKIPPED.has(element.tagName)) return;
    if (element.tagName === 'BR') {
      if (element.nextSibling || !BLOCK.has(element.parentElement?.tagName ?? '')) add('\n');
      return;
    }
    if (element.getAttribute('contenteditable') === 'false') {
      if (element.textContent?.trim()) add(OBJECT);
      return;
    }
    const isBlock = BLOCK.has(element.tagName);
    if (isBlock) breakLine();
    for (const child of element.childNodes) visit(child);
    if (isBlock) breakLine();
  };
  for (const child of field.childNodes) visit(child);
  return new WalkedText(text, runs);
}
