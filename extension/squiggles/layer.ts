import { layerCss } from './style.ts';

/** The element of the browser's top layer that holds a field: nothing outside it would show above it. */
function topLayerAround(field: HTMLElement): Element | undefined {
  for (let node: Element | null = field; node; ) {
    if (node.matches('dialog:modal, :popover-open, :fullscreen')) return node;
    const root: Node = node.getRootNode();
    node = node.parentElement ?? ((root as ShadowRoot).host as Element | undefined) ?? null;
  }
  return undefined;
}

/** Whether what lies behind an element is dark, by the nearest background that is not see-through. */
function isOnDark(element: HTMLElement): boolean {
  const view = element.ownerDocument.defaultView;
  for (let node: Element | null = element; node && view; node = node.parentElement) {
    const [r = 0, g = 0, b = 0, a = 1] = (
      view.getComputedStyle(node).backgroundColor.match(/[\d.]+/g) ?? []
    ).map(Number);
    if (a > 0.5) return 0.299 * r + 0.587 * g + 0.114 * b < 110;
  }
  return false;
}

/** What we draw over the page for one field: a closed shadow tree beside the page's content, never inside a field. */
export class Layer {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;

  constructor(field: HTMLElement) {
    const { ownerDocument } = field;
    this.host = ownerDocument.createElement('div');
    this.root = this.host.attachShadow({ mode: 'closed' });
    const view = ownerDocument.defaultView ?? window;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(layerCss(isOnDark(field)));
    this.root.adoptedStyleSheets = [sheet];
    (topLayerAround(field) ?? ownerDocument.documentElement).append(this.host);
  }

  /** Adds an element of ours with a class and, if given, a text. */
  add<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className: string): HTMLElementTagNameMap[Tag] {
    const element = this.host.ownerDocument.createElement(tag);
    element.className = className;
    this.root.append(element);
    return element;
  }

  /** How much the page's own `zoom` enlarges what we draw. */
  get zoom(): number {
    return this.host.currentCSSZoom ?? 1;
  }

  /** Client coordinates as offsets from the layer's own corner, wherever and how large the page shows that. */
  offset({ left, top }: { left: number; top: number }): { left: number; top: number } {
    const corner = this.host.getBoundingClientRect();
    return { left: (left - corner.left) / this.zoom, top: (top - corner.top) / this.zoom };
  }

  stop(): void {
    this.host.remove();
  }
}
