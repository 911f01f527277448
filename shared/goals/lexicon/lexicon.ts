import { forms, kindWord, readElement } from '../phrases.ts';
import type { Token, TokenKind } from '../tokens.ts';
import type { Kind } from '../types.ts';
import { ANY_PARTICIPLE, WordTable } from '../word-table.ts';
import { type Mark, type Phrase, PhraseTable, phraseOf, type Step } from './phrase-table.ts';

export type { Mark };

/** Phrases by tag, and the kinds of entry in which they count; in all if left out. */
export interface Phrases {
  tags: Record<string, string>;
  kinds?: readonly Kind[];
}

/** Word classes and phrases made ready to be looked for in one pass. */
export class Lexicon {
  readonly #table = new WordTable();
  readonly #classes = new Map<string, number>();
  readonly #members = new Map<string, Uint8Array>();
  readonly #ranks = new Map<readonly string[], Uint8Array>();
  readonly #phrases: { phrase: Phrase; kinds: readonly Kind[] | undefined }[] = [];
  readonly #kindRows: Partial<Record<TokenKind, number>> = {};
  /** By kind of entry, made when the first of its kind is read. */
  readonly #tables = new Map<Kind, PhraseTable>();

  constructor(classes: Record<string, string>, phrases: readonly Phrases[]) {
    const table = this.#table;
    const parts = new Map<string, readonly number[]>();
    const rowsOf = (part: string): readonly number[] => {
      let rows = parts.get(part);
      if (!rows) {
        rows = forms(part).map((word) => table.number(word));
        parts.set(part, rows);
      }
      return rows;
    };
    for (const [name, text] of Object.entries(classes)) {
      const rows = text.split(/\s+/).filter(Boolean).flatMap(rowsOf);
      if (name === 'participle') rows.push(table.number(ANY_PARTICIPLE));
      parts.set(`{${name}}`, rows);
      this.#classes.set(name, table.add(rows, true));
    }
    const steps = new Map<string, Step>();
    const stepOf = (raw: string): Step => {
      let step = steps.get(raw);
      if (!step) {
        const { parts, gap, optional, negative } = readElement(raw);
        const rows = parts.length === 1 ? rowsOf(parts[0]!) : parts.flatMap(rowsOf);
        step = { gap, optional, negative, size: rows.length, set: gap > 0 ? 0 : table.add(rows) };
        steps.set(raw, step);
      }
      return step;
    };
    for (const { tags, kinds } of phrases)
      for (const [tag, text] of Object.entries(tags))
        for (const line of text.trim().split(/\s*\n\s*/))
          this.#phrases.push({ kinds, phrase: phraseOf(tag, line.split(/\s+/).map(stepOf)) });
    table.seal();
  }

  /** The words and their rows, for the tokeniser. */
  get words(): WordTable {
    return this.#table;
  }

  /** The rows of the tokens: that of its word, or of its kind if it is no plain word or mark; 0 for a word in no set. */
  rowsOf(tokens: readonly Token[]): Int32Array {
    const rows = new Int32Array(tokens.length);
    for (let at = 0; at < tokens.length; at++) {
      const { kind, row } = tokens[at]!;
      rows[at] = kind === 'word' || kind === 'mark' ? row : this.#kindRow(kind);
    }
    return rows;
  }

  #kindRow(kind: TokenKind): number {
    let row = this.#kindRows[kind];
    if (row === undefined) {
      row = this.#table.rowOf(kindWord(kind));
      this.#kindRows[kind] = row;
    }
    return row;
  }

  /** Is the word of the row in the class? Past participles are an open class: any word in -ed is one. */
  has(name: string, row: number): boolean {
    return (this.#members.get(name) ?? this.#membersOf(name))[row] === 1;
  }

  /** By row, 1 for a member; made when the class is first asked for. */
  #membersOf(name: string): Uint8Array {
    const set = this.#classes.get(name);
    const members = new Uint8Array(this.#table.rows);
    if (set !== undefined) for (const row of this.#table.rowsIn(set)) members[row] = 1;
    this.#members.set(name, members);
    return members;
  }

  /** By row, the place of the first of these classes that its word is in, from 1; 0 if it is in none. */
  ranks(names: readonly string[]): Uint8Array {
    let ranks = this.#ranks.get(names);
    if (!ranks) {
      ranks = new Uint8Array(this.#table.rows);
      for (let at = names.length - 1; at >= 0; at--)
        for (const row of this.#table.rowsIn(this.#classes.get(names[at]!)!)) ranks[row] = at + 1;
      this.#ranks.set(names, ranks);
    }
    return ranks;
  }

  /** Every phrase in the tokens that counts in the kind of entry, by tag, each in order of where it begins. */
  find(tokens: readonly Token[], rows: Int32Array, kind: Kind): Map<string, Mark[]> {
    let table = this.#tables.get(kind);
    if (!table) {
      const counted = this.#phrases.filter(({ kinds }) => !kinds || kinds.includes(kind));
      table = new PhraseTable(
        this.#table,
        counted.map(({ phrase }) => phrase),
      );
      this.#tables.set(kind, table);
    }
    return table.find(tokens, rows);
  }
}
