import { labelOf, mayHoldLabel } from './labels.ts';
import { onlyControl, shownValue } from './values.ts';

/** How far up a label and its value may be from what holds both. */
const CLIMB = 4;

const CELL = 'th, td, [role=cell], [role=gridcell], [role=rowheader], [role=columnheader]';
const HEADER_CELL = 'th, [role=columnheader]';
const ROW = 'tr, [role=row]';
const cellsOf = (row: Element) => [...row.querySelectorAll(CELL)].filter((cell) => cell.closest(ROW) === row);

/** Rows of a table that are read: more people than that are no more several. */
const MOST_ROWS = 100;

/** A column of a table: the row with its header, and which cell of a row it is. */
interface Column {
  header: Element;
  at: number;
}

/** The column that a label heads, if it heads one. */
export function columnOf(label: Element): Column | undefined {
  const cell = label.closest(HEADER_CELL);
  const header = cell?.closest(ROW);
  if (!cell || !header) return undefined;
  const cells = cellsOf(header);
  if (cells.length < 2 || !cells.every((one) => one.matches(HEADER_CELL))) return undefined;
  return { header, at: cells.indexOf(cell) };
}

/** The values under a column's header. */
export function valuesUnder({ header, at }: Column): string[] {
  const table = header.closest('table, [role=table], [role=grid]');
  const rows = table ? [...table.querySelectorAll(ROW)].filter((row) => row !== header) : [];
  return rows.slice(0, MOST_ROWS).flatMap((row) => {
    const cell = cellsOf(row)[at];
    return cell ? [shownValue(cell)] : [];
  });
}

function besideInRow(label: Element): string | undefined {
  const cell = label.closest(CELL);
  const row = cell?.closest(ROW);
  if (!cell || !row) return undefined;
  const cells = cellsOf(row);
  const next = cells[cells.indexOf(cell) + 1];
  return next ? shownValue(next) : '';
}

function labelledControl(label: Element): string | undefined {
  const own = label.closest('label');
  if (own?.control) return shownValue(own.control);
  const root = label.getRootNode() as Document | ShadowRoot;
  const named = label.id ? root.querySelector(`[aria-labelledby~="${CSS.escape(label.id)}"]`) : null;
  return named ? shownValue(named) : undefined;
}

/** Text that follows a label on the same line: `<strong>Job title:</strong> Engineer`. */
function textAfter(label: Element): string {
  const next = label.nextSibling;
  if (next?.nodeType !== Node.TEXT_NODE) return '';
  return (next.textContent ?? '').replace(/^\s*[:：]\s*/u, '').trim();
}

const HEADING = 'h1, h2, h3, h4, h5, h6, [role=heading]';

/** Whether an element is or holds a label, or holds a heading of its own, so that it is no label's value. */
const holdsLabel = (element: Element) => element.querySelector(HEADING) !== null || hasLabel(element);

/** The same for labels alone; what cannot hold one is not gone through. */
function hasLabel(element: Element): boolean {
  const text = element.textContent ?? '';
  return mayHoldLabel(text) && (labelOf(text) !== undefined || [...element.children].some(hasLabel));
}

/** An element that follows a label's words in one and the same box: `<li>Employee ID <b>E-77</b></li>`. */
function elementAfter(words: Text | undefined): string {
  const next = words?.nextSibling;
  if (next?.nodeType !== Node.ELEMENT_NODE || words?.parentElement?.closest(`${CELL}, dt, label, a, button`))
    return '';
  const element = next as Element;
  return element.matches('a, button') || holdsLabel(element) ? '' : shownValue(element);
}

/**
 * The value that a label announces, by the ways in which pages tie the two; '' when there is none.
 * @param words the label's own text, where it shares its element with others
 */
export function valueFor(label: Element, words?: Text): string {
  const control = labelledControl(label);
  if (control !== undefined) return control;
  const inside = elementAfter(words);
  if (inside) return inside;
  const term = label.closest('dt');
  if (term) {
    const definition = term.nextElementSibling;
    return definition?.matches('dd') ? shownValue(definition) : '';
  }
  const cell = besideInRow(label);
  if (cell !== undefined) return cell;
  let element: Element | null = label;
  for (let step = 0; step < CLIMB && element; step += 1) {
    const same = textAfter(element);
    if (same) return same;
    const next: Element | null = element.nextElementSibling;
    if (next) return holdsLabel(next) ? '' : shownValue(next);
    const parent: Element | null = element.parentElement;
    const control = parent && onlyControl(parent);
    if (control) return shownValue(control);
    element = parent;
  }
  return '';
}
