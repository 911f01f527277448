import type { Finding } from '@fairway/shared/goals/types.ts';
import { computePosition, flip, offset, shift } from '@floating-ui/dom';
import { isMeant, ONCE_MORE, watchRest } from '../guard/rest.ts';
import { tellsSight, watchSight } from '../guard/sight.ts';
import type { Layer } from './layer.ts';

/** What became of words that were to be used. */
export type Applied = 'applied' | 'copied' | 'refused';

const NOTES = {
  copied: 'This field takes no words from us. They are on your clipboard: paste them over the marked ones.',
  refused: 'This field takes no words from us. Please type them over the marked ones.',
} as const;

/** What a person may do about a finding. */
export interface CardActions {
  /** Puts the replacement in place; where the field does not take it, on the clipboard, if there is one. */
  apply(): Promise<Applied>;
  notHere(): void;
  notThisRule(): void;
  /** Closed by the person; `back` when the focus should return to the field. */
  closed(back: boolean): void;
}

/** The card that explains one finding: reason, fix, and words to use where the checks have some. */
export class Card {
  readonly #layer: Layer;
  #element: HTMLElement | undefined;
  #actions: CardActions | undefined;
  #stopWatching: (() => void) | undefined;

  constructor(layer: Layer) {
    this.#layer = layer;
  }

  get isOpen(): boolean {
    return this.#element !== undefined;
  }

  /** Opens beside `box` (client coordinates). With `focus`, the first button takes the focus. */
  open(finding: Finding, box: DOMRect, actions: CardActions, focus: boolean): void {
    this.close();
    const card = this.#layer.add('div', 'card');
    this.#element = card;
    this.#actions = actions;
    card.role = 'dialog';
    card.ariaLabel = 'About the marked words';
    card.popover = 'manual';
    const { message, fix, replacement } = finding;
    card.append(this.#text('reason', message), this.#text('fix', fix));
    if (replacement !== undefined) card.append(this.#text('say', replacement));
    card.append(this.#buttons(finding));
    card.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.key !== 'Escape') return;
      // The dialog that the field is in stays open.
      event.preventDefault();
      this.#dismiss(true);
    });
    card.addEventListener('pointerdown', (event) => event.preventDefault());
    card.addEventListener('mousedown', (event) => event.preventDefault());
    card.showPopover();
    // Where the browser cannot tell, it counts as seen.
    card.dataset.seen = String(!tellsSight());
    this.#stopWatching = watchSight(card, (seen) => {
      card.dataset.seen = String(seen);
    });
    void this.#place(card, box);
    if (focus) card.querySelector('button')?.focus({ preventScroll: true });
  }

  close(): void {
    this.#stopWatching?.();
    this.#element?.remove();
    this.#element = undefined;
  }

  /** Whether the pointer is over the open card. */
  get isHovered(): boolean {
    return this.#element?.matches(':hover') ?? false;
  }

  #dismiss(back: boolean): void {
    this.close();
    this.#actions?.closed(back);
  }

  #text(className: string, text: string): HTMLElement {
    const paragraph = this.#layer.host.ownerDocument.createElement('p');
    paragraph.className = className;
    paragraph.textContent = text;
    return paragraph;
  }

  #buttons({ replacement }: Finding): HTMLElement {
    const row = this.#layer.host.ownerDocument.createElement('div');
    row.className = 'actions';
    const add = (label: string, className: string, run: () => void) => {
      const button = this.#layer.host.ownerDocument.createElement('button');
      button.type = 'button';
      button.className = className;
      if (className === 'close') button.ariaLabel = label;
      button.textContent = className === 'close' ? '×' : label;
      watchRest(button);
      // The page cannot press our buttons, nor have them pressed unseen; closing the card harms nobody.
      button.addEventListener('click', (event) => {
        if (event.isTrusted && (className === 'close' || this.#counts(event))) run();
      });
      row.append(button);
    };
    if (replacement !== undefined) add('Use this', 'main', () => void this.#apply());
    add('Not here', '', () => this.#after(this.#actions?.notHere));
    add('Not this rule', '', () => this.#after(this.#actions?.notThisRule));
    add('Close', 'close', () => this.#dismiss(true));
    return row;
  }

  /** Whether a click was meant for a card that was seen; one that came too soon is told so. */
  #counts(event: MouseEvent): boolean {
    if (this.#element?.dataset.seen !== 'true') return false;
    const meant = isMeant(event);
    if (!meant) this.#note(ONCE_MORE);
    return meant;
  }

  #note(words: string): void {
    this.#element?.querySelector('.note')?.remove();
    const note = this.#text('note', words);
    note.role = 'status';
    this.#element?.insertBefore(note, this.#element.lastElementChild);
  }

  #after(act: (() => void) | undefined): void {
    act?.();
    this.#dismiss(true);
  }

  async #apply(): Promise<void> {
    const card = this.#element;
    const applied = (await this.#actions?.apply()) ?? 'refused';
    if (applied === 'applied') {
      this.#dismiss(true);
      return;
    }
    card?.querySelector('.main')?.remove();
    this.#note(NOTES[applied]);
  }

  async #place(card: HTMLElement, box: DOMRect): Promise<void> {
    const { x, y } = await computePosition(
      { getBoundingClientRect: () => box, contextElement: this.#layer.host },
      card,
      {
        strategy: 'fixed',
        placement: 'bottom-start',
        middleware: [offset(6), flip({ padding: 8 }), shift({ padding: 8 })],
      },
    );
    card.style.transform = `translate(${x}px,${y}px)`;
  }
}
