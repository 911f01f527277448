/** A fact by its name; an empty text is a place to write on. */
export interface Fact {
  term: string;
  text: string;
}

export interface Column {
  title: string;
  /** Share of the width; the columns of a table are weighed against each other. */
  width: number;
}

/** Somebody who signs. */
export interface Signer {
  name: string;
  role: string;
}

/**
 * What a document is made of. Texts are plain: what somebody wrote may hold anything, and each renderer writes it as
 * text. No block knows how it looks beyond what it is for.
 */
export type Block =
  | { kind: 'paragraph'; text: string }
  /** Somebody's own words. */
  | { kind: 'quote'; text: string }
  /** Set apart, because it changes how the rest is read. */
  | { kind: 'notice'; text: string }
  | { kind: 'list'; items: string[]; mark: 'bullet' | 'box' }
  | { kind: 'facts'; items: Fact[] }
  | { kind: 'table'; columns: Column[]; rows: string[][] }
  /** Ruled lines to write on. */
  | { kind: 'lines'; label: string; count: number }
  | { kind: 'signatures'; signers: Signer[] }
  /** Names exactly which version this paper shows. */
  | { kind: 'checkpoint'; text: string; items: Fact[] }
  | { kind: 'section'; title: string; blocks: Block[]; newPage?: true };

/** A document that people hold in their hands: what it says, not how it is drawn. */
export interface Document {
  title: string;
  /** The organisation at the top, then its lines (address, department), if it has given any. */
  letterhead: { name: string; lines: string[] };
  blocks: Block[];
  /** At the foot of every page. */
  foot: string;
}

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const quote = (text: string): Block => ({ kind: 'quote', text });
export const notice = (text: string): Block => ({ kind: 'notice', text });
export const bullets = (...items: string[]): Block => ({ kind: 'list', items, mark: 'bullet' });
export const boxes = (...items: string[]): Block => ({ kind: 'list', items, mark: 'box' });
export const facts = (...items: (Fact | false)[]): Block => ({
  kind: 'facts',
  items: items.filter((item) => item !== false),
});
export const fact = (term: string, text: string): Fact => ({ term, text });
export const lines = (label: string, count: number): Block => ({ kind: 'lines', label, count });
export const section = (title: string, ...blocks: Block[]): Block => ({ kind: 'section', title, blocks });
/** A section that starts a page, so that it can be handed back on its own. */
export const sheet = (title: string, ...blocks: Block[]): Block => ({
  kind: 'section',
  title,
  blocks,
  newPage: true,
});

/** Says whether a row is there to be written in by hand, and needs room. */
export const isOpenRow = (cells: readonly string[]): boolean =>
  cells.filter((cell) => cell === '').length * 2 > cells.length;

/** A table; `columns` gives each title its share of the width. */
export const table = (columns: Record<string, number>, rows: string[][]): Block => ({
  kind: 'table',
  columns: Object.entries(columns).map(([title, width]) => ({ title, width })),
  rows,
});
