import type { Checked, Kind } from '@fairway/shared/goals/types.ts';
import { replaceText } from './apply.ts';
import { type Applied, Card } from './card.ts';
import { isPlain } from './fields.ts';
import { focusedIn, inPage, outermost } from './focused.ts';
import { Layer } from './layer.ts';
import { Letters } from './letters.ts';
import { type Shown, toMarks } from './marks.ts';
import { visiblePart } from './mirror.ts';
import { isMuted, muteOfRule, muteOfWords } from './mutes.ts';
import { plainField } from './plain-field.ts';
import { editBetween, remap } from './remap.ts';
import { richField } from './rich-field.ts';
import { makeScheduler } from './scheduler.ts';
import type { Surface } from './surface.ts';
import type { SquiggleOptions } from './types.ts';
import { watchEdits } from './watch-edits.ts';
import { watchPlace } from './watch-place.ts';
import { watchPointer } from './watch-pointer.ts';

/** Longer texts are left alone: nobody writes a goal of that size, and a page should stay quick. */
const LONGEST = 30_000;

/** Everything about the one field that has the focus, from its focus to its blur. */
export class FieldSession {
  readonly field: HTMLElement;
  readonly #kind: Kind;
  readonly #options: SquiggleOptions;
  readonly #ended = new AbortController();
  /** Where underlines are drawn. */
  readonly #layer: Layer;
  /** Where letters and card stand: in the page itself, since a frame may be too small for them. */
  readonly #words: Layer;
  readonly #surface: Surface;
  readonly #letters: Letters;
  readonly #card: Card;
  readonly #scheduler: ReturnType<typeof makeScheduler>;
  readonly #leave: () => void;
  #text = '';
  #shown: Shown[] = [];

  /** `onLeave` is called once when the focus has left the field and our card, or the field is gone. */
  constructor(field: HTMLElement, kind: Kind, options: SquiggleOptions, onLeave: () => void) {
    this.field = field;
    this.#leave = onLeave;
    this.#kind = kind;
    this.#options = options;
    this.#layer = new Layer(field);
    const outer = outermost(field);
    this.#words = outer === field ? this.#layer : new Layer(outer);
    this.#surface = isPlain(field)
      ? plainField(field, this.#layer)
      : richField(field, this.#layer, options.token);
    this.#card = new Card(this.#words);
    this.#letters = new Letters(this.#words, () => this.#open(this.#shown[0], false));
    this.#scheduler = makeScheduler(field.ownerDocument.defaultView ?? window, () => this.#check());
    this.#listen();
    this.#check();
  }

  /** Opens the card of the finding at or after the caret, then of the next one; false if there is none. */
  openAtCaret(): boolean {
    const caret = this.#surface.caret() ?? 0;
    const next = this.#shown.find(({ end }) => end >= caret) ?? this.#shown[0];
    this.#open(next, true);
    return next !== undefined;
  }

  stop(): void {
    this.#ended.abort();
    this.#scheduler.stop();
    this.#surface.stop();
    this.#layer.stop();
    this.#words.stop();
    this.#options.onFindings([]);
  }

  #listen(): void {
    const { signal } = this.#ended;
    const { field } = this;
    watchEdits(field, () => this.#edited(), { signal });
    field.addEventListener('compositionstart', () => this.#scheduler.compose(true), { signal });
    field.addEventListener('compositionend', () => this.#scheduler.compose(false), { signal });
    field.addEventListener(
      'keydown',
      (event) => {
        const asked = event.key === '.' && (event.ctrlKey || event.metaKey) && !event.altKey;
        if (asked && this.openAtCaret()) event.preventDefault();
        if (event.key !== 'Escape' || !this.#card.isOpen) return;
        // The first Escape is for the card, not for the dialog that the field is in.
        event.preventDefault();
        this.#card.close();
      },
      { signal },
    );
    const left = () => {
      // The focus arrives at its new place only after this event.
      setTimeout(() => signal.aborted || this.#hasFocus() || this.#leave());
    };
    field.addEventListener('blur', left, { signal });
    this.#words.host.addEventListener('focusout', left, { signal });
    watchPlace(field, () => this.#place(), { signal });
    watchPointer(field, (point, how) => this.#pointed(point, how), { signal });
  }

  /** The focus is in the field or the card, or the whole window is without it and will come back to the same state. */
  #hasFocus(): boolean {
    const { host, root } = this.#words;
    const { ownerDocument } = host;
    return (
      !ownerDocument.hasFocus() || root.activeElement !== null || focusedIn(ownerDocument) === this.field
    );
  }

  #edited(): void {
    this.#scheduler.touch();
    if (this.#card.isOpen) this.#card.close();
    if (this.#shown.length === 0) return;
    const text = this.#surface.read();
    const edit = editBetween(this.#text, text);
    this.#text = text;
    this.#shown = this.#shown.flatMap((shown) => remap(shown, edit) ?? []);
    this.#surface.fade(this.#shown, edit.start);
  }

  #check(): void {
    if (!this.field.isConnected) {
      this.#leave();
      return;
    }
    const text = this.#surface.read();
    const { smart, findings }: Checked =
      text.trim() === '' || text.length > LONGEST
        ? { smart: NO_LETTERS, findings: [] }
        : this.#options.check(text, this.#kind);
    const left = findings.filter((finding) => !isMuted(finding, text, this.#options.mutes));
    this.#text = text;
    this.#shown = toMarks(left);
    this.#surface.paint(this.#shown);
    if (this.#kind === 'goal' && text.trim() !== '') this.#letters.show(smart, left.length);
    else this.#letters.hide();
    this.#placeLetters();
    this.#options.onFindings(left);
  }

  #place(): void {
    if (!this.field.isConnected) {
      this.#leave();
      return;
    }
    this.#surface.place();
    this.#placeLetters();
  }

  #placeLetters(): void {
    const shown = visiblePart(this.field);
    this.#letters.place(inPage(shown, this.field.ownerDocument), !isPlain(this.field));
  }

  #pointed(point: { x: number; y: number }, how: 'click' | 'rest' | 'away'): void {
    // The page set another text without a word.
    if (this.#shown.length > 0 && this.#surface.read() !== this.#text) this.#edited();
    const found = this.#shown.find((shown) =>
      this.#surface
        .boxes(shown)
        .some(
          ({ left, right, top, bottom }) =>
            point.x >= left && point.x <= right && point.y >= top && point.y <= bottom + 3,
        ),
    );
    if (found && how !== 'away') this.#open(found, false);
    else if (how === 'click' || !this.#card.isHovered) this.#card.close();
  }

  #open(shown: Shown | undefined, focus: boolean): void {
    const box = shown && (this.#surface.boxes(shown)[0] ?? this.field.getBoundingClientRect());
    if (!shown || !box) return;
    const mute = (what: string) => {
      this.#options.mutes.add(what);
      this.#check();
    };
    this.#card.open(
      shown,
      inPage(box, this.field.ownerDocument),
      {
        apply: () => this.#apply(shown),
        notHere: () => mute(muteOfWords(shown, this.#text)),
        notThisRule: () => mute(muteOfRule(shown)),
        closed: (back) => back && this.field.focus({ preventScroll: true }),
      },
      focus,
    );
  }

  /** By the editor's own typing, else the clipboard. The words must still stand where they were found. */
  async #apply({ id, replacement = '' }: Shown): Promise<Applied> {
    const shown = this.#shown.find((one) => one.id === id);
    const stands = shown !== undefined && this.#surface.read() === this.#text;
    if (stands && (await replaceText(this.#surface, shown, replacement))) return 'applied';
    try {
      // A page without TLS has no clipboard, and a page's policy may forbid it.
      await this.field.ownerDocument.defaultView?.navigator.clipboard.writeText(replacement);
      return 'copied';
    } catch {
      return 'refused';
    }
  }
}

const NO_LETTERS = { specific: false, measurable: false, achievable: null, relevant: null, timeBound: false };
