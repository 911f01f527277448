const css = `
:host { all: initial !important; position: fixed !important; inset: 0 !important; margin: 0 !important; border: 0 !important;
  padding: 0 !important; width: auto !important; height: auto !important; background: none !important;
  pointer-events: none !important; z-index: 2147483647 !important; color-scheme: light dark !important; }
.frame { position: fixed; box-sizing: border-box; border: 3px solid #1b7698; border-radius: 4px; background: rgb(27 118 152 / 0.12); }
.bar { position: fixed; bottom: 12px; left: 50%; translate: -50% 0; box-sizing: border-box; width: max-content;
  max-width: calc(100vw - 24px); padding: 12px 18px; border: 1px solid #8a949b; border-radius: 12px; background: Canvas;
  color: CanvasText; font: 500 15px/1.45 system-ui, sans-serif; box-shadow: 0 6px 24px rgb(0 0 0 / 0.25); }
.bar.above { bottom: auto; top: 12px; }
.bar:focus-visible { outline: 3px solid #1b7698; outline-offset: 2px; }
.keys { display: block; font-size: 13px; font-weight: 400; }
@media (forced-colors: active) { .frame { border-color: Highlight; } }
`;

/** What is drawn over a page while something is pointed at: a frame around it and a bar that says what to do. */
export class PointingLayer {
  readonly #host: HTMLElement;
  readonly #frame: HTMLElement;
  readonly #words: HTMLElement;
  readonly #bar: HTMLElement;

  constructor(document: Document) {
    const view = document.defaultView as Window & typeof globalThis;
    this.#host = document.createElement('div');
    const root = this.#host.attachShadow({ mode: 'closed' });
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    const add = (className: string, parent: Node = root) => {
      const element = document.createElement('div');
      element.className = className;
      parent.appendChild(element);
      return element;
    };
    this.#frame = add('frame');
    this.#frame.hidden = true;
    this.#bar = add('bar');
    this.#bar.tabIndex = -1;
    this.#words = add('words', this.#bar);
    this.#words.role = 'status';
    const keys = add('keys', this.#bar);
    keys.textContent = 'With the keyboard: Tab or arrow keys, then Enter. Esc stops.';
    this.#host.popover = 'manual';
    document.documentElement.append(this.#host);
    this.#host.showPopover();
    this.#bar.focus({ preventScroll: true });
  }

  say(words: string): void {
    this.#words.textContent = words;
  }

  /** Draws the frame around a box, in the page's client coordinates. */
  show({ left, top, width, height }: DOMRect): void {
    this.#frame.hidden = false;
    // The bar keeps out of the way of what is pointed at.
    const { innerHeight } = this.#host.ownerDocument.defaultView ?? window;
    this.#bar.classList.toggle('above', top + height / 2 > innerHeight / 2);
    this.#frame.style.cssText = `left:${left - 4}px;top:${top - 4}px;width:${width + 8}px;height:${height + 8}px`;
  }

  stop(): void {
    this.#host.remove();
  }
}
