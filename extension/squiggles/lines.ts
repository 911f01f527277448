import type { Severity } from '@fairway/shared/goals/types.ts';
import type { Layer } from './layer.ts';
import { visiblePart } from './mirror.ts';

/** Underlines ranges by lines drawn in our own layer, for browsers that cannot underline a highlight. */
export class Lines {
  readonly #layer: Layer;
  readonly #field: HTMLElement;
  #ranges = new Map<number, { range: Range; severity: Severity }>();
  #drawn: HTMLElement[] = [];

  constructor(field: HTMLElement, layer: Layer) {
    this.#field = field;
    this.#layer = layer;
  }

  show(ranges: Map<number, { range: Range; severity: Severity }>): void {
    this.#ranges = ranges;
    this.place();
  }

  fade(keep: ReadonlySet<number>): void {
    this.#ranges = new Map([...this.#ranges].filter(([id]) => keep.has(id)));
    this.place();
  }

  range(id: number): Range | undefined {
    return this.#ranges.get(id)?.range;
  }

  place(): void {
    const shown = visiblePart(this.#field);
    const boxes = [...this.#ranges.values()].flatMap(({ range, severity }) =>
      [...range.getClientRects()].map((box) => ({ box, severity })),
    );
    for (const line of this.#drawn) line.remove();
    this.#drawn = boxes
      .filter(({ box }) => box.bottom <= shown.bottom + 2 && box.top >= shown.top - 2)
      .map(({ box, severity }) => {
        const line = this.#layer.add('div', `line ${severity}`);
        const { left, top } = this.#layer.offset(box);
        line.style.cssText = `left:${left}px;top:${top}px;width:${box.width}px;height:${box.height + 4}px;font-size:${box.height * 0.8}px;line-height:${box.height}px`;
        line.textContent = '\u00a0'.repeat(Math.ceil(box.width / 2));
        return line;
      });
  }

  stop(): void {
    for (const line of this.#drawn) line.remove();
  }
}
