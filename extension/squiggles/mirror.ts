import type { Layer } from './layer.ts';
import type { Mark } from './surface.ts';

/** Everything that decides where a character of a field stands. */
const METRICS = [
  'direction',
  'font-family',
  'font-feature-settings',
  'font-kerning',
  'font-optical-sizing',
  'font-size',
  'font-size-adjust',
  'font-stretch',
  'font-style',
  'font-variant-alternates',
  'font-variant-caps',
  'font-variant-east-asian',
  'font-variant-ligatures',
  'font-variant-numeric',
  'font-variation-settings',
  'font-weight',
  'hyphens',
  'letter-spacing',
  'line-break',
  'line-height',
  'overflow-wrap',
  'padding-bottom',
  'padding-left',
  'padding-right',
  'padding-top',
  'tab-size',
  'text-align',
  'text-indent',
  'text-rendering',
  'text-transform',
  'unicode-bidi',
  'white-space',
  'word-break',
  'word-spacing',
  'writing-mode',
];

/** The part of a box that shows: what its scrolling ancestors leave of it, in client coordinates. */
export function visiblePart(field: HTMLElement): DOMRect {
  const { left, top, right, bottom } = field.getBoundingClientRect();
  const part = { left, top, right, bottom };
  const view = field.ownerDocument.defaultView;
  for (let node = field.parentElement; node && view; node = node.parentElement) {
    const { overflowX, overflowY } = view.getComputedStyle(node);
    if (overflowX === 'visible' && overflowY === 'visible') continue;
    if (node === field.ownerDocument.body || node === field.ownerDocument.documentElement) continue;
    const box = node.getBoundingClientRect();
    part.left = Math.max(part.left, box.left);
    part.top = Math.max(part.top, box.top);
    part.right = Math.min(part.right, box.right);
    part.bottom = Math.min(part.bottom, box.bottom);
  }
  return new DOMRect(
    part.left,
    part.top,
    Math.max(0, part.right - part.left),
    Math.max(0, part.bottom - part.top),
  );
}

/** The box inside a field's border, without scroll bars, in the field's own pixels. */
function paddingBox(field: HTMLElement, computed: CSSStyleDeclaration) {
  const { clientLeft: left, clientTop: top, clientWidth: width, clientHeight: height } = field;
  if (field.localName !== 'input') return { left, top, width, height };
  // Firefox gives an input's inner box here, without its padding; an input has no scroll bars.
  const border = (side: string) => Number.parseFloat(computed.getPropertyValue(`border-${side}-width`)) || 0;
  return {
    left: border('left'),
    top: border('top'),
    width: field.offsetWidth - border('left') - border('right'),
    height: field.offsetHeight - border('top') - border('bottom'),
  };
}

/** A see-through copy of a textarea's or input's text that lies exactly over it and carries the underlines. */
export class Mirror {
  readonly #field: HTMLTextAreaElement | HTMLInputElement;
  readonly #layer: Layer;
  readonly #clip: HTMLElement;
  readonly #text: HTMLElement;
  readonly #spans = new Map<number, HTMLElement>();

  constructor(field: HTMLTextAreaElement | HTMLInputElement, layer: Layer) {
    this.#field = field;
    this.#layer = layer;
    this.#clip = layer.add('div', 'clip');
    this.#clip.ariaHidden = 'true';
    this.#text = field.ownerDocument.createElement('div');
    this.#text.className = 'mirror';
    this.#clip.append(this.#text);
  }

  /** Shows this text with these marks; marks do not overlap. */
  show(text: string, marks: readonly Mark[]): void {
    const document = this.#field.ownerDocument;
    this.#spans.clear();
    const parts: (string | HTMLElement)[] = [];
    let at = 0;
    for (const { id, start, end, severity } of marks) {
      const span = document.createElement('mark');
      span.className = severity;
      span.textContent = text.slice(start, end);
      this.#spans.set(id, span);
      parts.push(text.slice(at, start), span);
      at = end;
    }
    // A last line break opens a line only when something stands on it.
    parts.push(text.slice(at), '\u200b');
    const inner = document.createElement('div');
    inner.append(...parts);
    this.#text.replaceChildren(inner);
    this.place();
  }

  /** Takes the underlines of all but these marks away. */
  fade(keep: ReadonlySet<number>): void {
    for (const [id, span] of this.#spans) if (!keep.has(id)) span.classList.add('faded');
  }

  boxes(id: number): DOMRect[] {
    return [...(this.#spans.get(id)?.getClientRects() ?? [])];
  }

  /** Lies over the field again: size, fonts, scroll position, and what its surroundings hide of it. */
  place(): void {
    if (this.#spans.size === 0) {
      this.#clip.hidden = true;
      return;
    }
    const field = this.#field;
    const view = field.ownerDocument.defaultView ?? window;
    const box = field.getBoundingClientRect();
    const scale = field.offsetWidth > 0 ? box.width / field.offsetWidth : 1;
    const computed = view.getComputedStyle(field);
    const padding = paddingBox(field, computed);
    const inner = {
      left: box.left + padding.left * scale,
      top: box.top + padding.top * scale,
      right: box.left + (padding.left + padding.width) * scale,
      bottom: box.top + (padding.top + padding.height) * scale,
    };
    const shown = visiblePart(field);
    const { left, top } = this.#layer.offset(inner);
    const metrics = METRICS.map((name) => `${name}:${computed.getPropertyValue(name)}`).join(';');
    const isLine = field.localName === 'input';
    const hidden = [
      Math.max(0, shown.top - inner.top) / scale,
      Math.max(0, inner.right - shown.right) / scale,
      Math.max(0, inner.bottom - shown.bottom) / scale,
      Math.max(0, shown.left - inner.left) / scale,
    ];
    this.#clip.hidden = false;
    this.#clip.style.cssText = `left:${left}px;top:${top}px;width:${padding.width}px;height:${padding.height}px;transform-origin:0 0;transform:scale(${scale / this.#layer.zoom});clip-path:inset(${hidden.map((px) => `${px}px`).join(' ')})`;
    // A line of text stands in the middle of its input, whatever the input's height.
    const layout = isLine
      ? `width:max-content;min-width:100%;height:100%;display:flex;align-items:center;white-space:pre`
      : `width:100%;min-height:100%`;
    this.#text.style.cssText = `${metrics};${layout};transform:translate(${-field.scrollLeft}px,${-field.scrollTop}px)`;
  }
}
