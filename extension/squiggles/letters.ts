import type { Smart } from '@fairway/shared/goals/types.ts';
import type { Layer } from './layer.ts';

const LETTERS: [keyof Smart, string, string][] = [
  ['specific', 'S', 'Specific'],
  ['measurable', 'M', 'Measurable'],
  ['achievable', 'A', 'Achievable'],
  ['relevant', 'R', 'Relevant'],
  ['timeBound', 'T', 'Time-bound'],
];
const STATES = {
  true: ['yes', 'yes'],
  false: ['no', 'not yet'],
  null: ['open', 'for you to judge'],
} as const;

/** The five letters beside a goal field, with how many remarks there are. A click opens the first remark. */
export class Letters {
  readonly #chip: HTMLElement;
  readonly #layer: Layer;

  constructor(layer: Layer, onClick: () => void) {
    this.#layer = layer;
    this.#chip = layer.add('div', 'letters');
    this.#chip.hidden = true;
    // The field keeps its focus and selection.
    this.#chip.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#chip.addEventListener('mousedown', (event) => event.preventDefault());
    this.#chip.addEventListener('click', (event) => event.isTrusted && onClick());
  }

  show(smart: Smart, remarks: number): void {
    const { ownerDocument } = this.#layer.host;
    const parts = LETTERS.map(([key, letter, word]) => {
      const [className, state] = STATES[`${smart[key]}`];
      const part = ownerDocument.createElement('span');
      part.className = `letter ${className}`;
      part.textContent = letter;
      part.title = `${word}: ${state}`;
      return part;
    });
    if (remarks > 0) {
      const count = ownerDocument.createElement('span');
      count.className = 'count';
      count.textContent = remarks === 1 ? '1 note' : `${remarks} notes`;
      parts.push(count);
    }
    this.#chip.role = 'img';
    this.#chip.ariaLabel = LETTERS.map(([key, , word]) => `${word}: ${STATES[`${smart[key]}`][1]}`).join(
      ', ',
    );
    this.#chip.replaceChildren(...parts);
    this.#chip.hidden = false;
  }

  hide(): void {
    this.#chip.hidden = true;
  }

  /** Stands on the outer corner of the field's box (client coordinates of the page): above a plain field, below an editor whose toolbar is above it. */
  place(box: DOMRect, below: boolean): void {
    if (this.#chip.hidden) return;
    const { width, height } = this.#chip.getBoundingClientRect();
    const top = below ? box.bottom + 6 : box.top - height - 6;
    const fits = top >= 0 && top + height <= (this.#layer.host.ownerDocument.defaultView?.innerHeight ?? 0);
    const inside = below ? box.bottom - height - 4 : box.top + 4;
    const corner = this.#layer.offset({ left: box.right - width, top: fits ? top : inside });
    this.#chip.style.transform = `translate(${corner.left}px,${corner.top}px)`;
  }
}
