import { isPlain } from './fields.ts';
import { outermost } from './focused.ts';

/** How far above a field its words are looked for. */
const CLIMB = 4;
const TITLES = 'legend, label, h1, h2, h3, h4, h5, h6, th, dt, strong, [role=heading]';

const words = (text: string | null | undefined) =>
  (text ?? '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[\s_\-[\]]+/g, ' ')
    .trim()
    .slice(0, 200);

function byId(field: HTMLElement, ids: string | null): string {
  const root = field.getRootNode() as Document | ShadowRoot;
  return (ids ?? '')
    .split(/\s+/)
    .map((id) => words(id ? root.getElementById(id)?.textContent : ''))
    .join(' ')
    .trim();
}

/** What people see a field called: its label, ARIA name or placeholder; '' when it is called nothing. */
export function nameOfField(field: HTMLElement): string {
  const labels = isPlain(field)
    ? [...(field.labels ?? [])].map(({ textContent }) => words(textContent)).join(' ')
    : '';
  const own =
    labels || byId(field, field.getAttribute('aria-labelledby')) || words(field.getAttribute('aria-label'));
  return own || words(field.getAttribute('placeholder') ?? field.getAttribute('data-placeholder'));
}

/** What the page's code calls a field. */
export const codeNameOfField = (field: HTMLElement): string => words(field.getAttribute('name') || field.id);

function columnTitle(field: HTMLElement): string {
  const cell = field.closest('td');
  const header = cell?.closest('table')?.tHead?.rows[0]?.cells[cell.cellIndex];
  return words(header?.textContent);
}

const CONTROLS = '[role=toolbar], [role=menu], [role=listbox], button, a';

/** The last title before a field in what holds it; those in toolbars and closed menus are not about it. */
function titleBefore(field: HTMLElement, around: ParentNode): string {
  const before = [...around.querySelectorAll<HTMLElement>(TITLES)].filter(
    (title) =>
      !title.contains(field) &&
      title.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING &&
      !title.closest(CONTROLS) &&
      title.checkVisibility(),
  );
  return words(before.at(-1)?.textContent);
}

/** Titles that stand before a field in what holds it, the nearest first; out of shadow trees and frames too. */
export function titlesAround(field: HTMLElement): string[] {
  const titles = [columnTitle(field)];
  let inside: Node = field;
  for (let step = 0; step < CLIMB; step += 1) {
    const around: Node | null = inside.parentNode;
    if (!around) break;
    if (around.nodeType === Node.ELEMENT_NODE || around.nodeType === Node.DOCUMENT_FRAGMENT_NODE)
      titles.push(titleBefore(field, around as Element | ShadowRoot));
    inside = (around as ShadowRoot).host ?? around;
  }
  const frame = outermost(field);
  if (frame !== field) titles.push(...titlesAround(frame));
  return [...new Set(titles)].filter((title) => title !== '');
}
