import type { Severity } from '@fairway/shared/goals/types.ts';
import { UNDERLINE } from './style.ts';

type View = Window & typeof globalThis;

const SEVERITIES: readonly Severity[] = ['warning', 'hint'];

const sheetText = (token: string) =>
  `${SEVERITIES.map((severity) => `::highlight(${token}-${severity}){text-decoration:${UNDERLINE[severity]};text-decoration-skip-ink:none}`).join('')}
  @media (forced-colors:active){${SEVERITIES.map((severity) => `::highlight(${token}-${severity}){text-decoration-color:LinkText}`).join('')}}`;

/** Whether this browser paints underlines in highlights: some have the objects and not the paint. */
export function canHighlight(view: View): boolean {
  if (!view.CSS.highlights || !view.Highlight) return false;
  return view.CSS.supports('selector(::highlight(a))') && paintsUnderlines(view);
}

/** Asks the style engine whether an underline inside a highlight is computed at all. */
function paintsUnderlines(view: View): boolean {
  const { documentElement } = view.document;
  const probe = new view.CSSStyleSheet();
  const name = `p${Math.random().toString(36).slice(2)}`;
  probe.replaceSync(`::highlight(${name}){text-decoration:underline}`);
  view.document.adoptedStyleSheets.push(probe);
  const { textDecorationLine } = view.getComputedStyle(documentElement, `::highlight(${name})`);
  view.document.adoptedStyleSheets.splice(view.document.adoptedStyleSheets.indexOf(probe), 1);
  return textDecorationLine.includes('underline');
}

/**
 * Underlines ranges by the CSS Custom Highlight API: nothing in the page changes. The names that the page can see
 * are a random token and a severity. The sheet goes to the tree that holds the field, a shadow root's own if need be.
 */
export class Highlights {
  readonly #view: View;
  readonly #token: string;
  readonly #sheet: CSSStyleSheet;
  readonly #tree: DocumentOrShadowRoot;
  readonly #ranges = new Map<number, { range: Range; severity: Severity }>();

  constructor(field: HTMLElement, token: string) {
    this.#view = field.ownerDocument.defaultView as View;
    this.#token = token;
    this.#tree = field.getRootNode() as Document | ShadowRoot;
    this.#sheet = new this.#view.CSSStyleSheet();
    this.#sheet.replaceSync(sheetText(token));
  }

  show(ranges: Map<number, { range: Range; severity: Severity }>): void {
    this.clear();
    if (ranges.size === 0) return;
    // A page may have set its own list of sheets since.
    if (!this.#tree.adoptedStyleSheets.includes(this.#sheet)) this.#tree.adoptedStyleSheets.push(this.#sheet);
    for (const [id, { range, severity }] of ranges) {
      this.#ranges.set(id, { range, severity });
      this.#highlight(severity).add(range);
    }
  }

  fade(keep: ReadonlySet<number>): void {
    for (const [id, { range, severity }] of this.#ranges) {
      if (keep.has(id)) continue;
      this.#view.CSS.highlights.get(`${this.#token}-${severity}`)?.delete(range);
      this.#ranges.delete(id);
    }
  }

  range(id: number): Range | undefined {
    return this.#ranges.get(id)?.range;
  }

  clear(): void {
    this.#ranges.clear();
    for (const severity of SEVERITIES) this.#view.CSS.highlights.delete(`${this.#token}-${severity}`);
  }

  stop(): void {
    this.clear();
    const { adoptedStyleSheets } = this.#tree;
    const at = adoptedStyleSheets.indexOf(this.#sheet);
    if (at >= 0) adoptedStyleSheets.splice(at, 1);
  }

  #highlight(severity: Severity): Highlight {
    const name = `${this.#token}-${severity}`;
    const known = this.#view.CSS.highlights.get(name);
    if (known) return known;
    const made = new this.#view.Highlight();
    this.#view.CSS.highlights.set(name, made);
    return made;
  }
}
