import { isPlain } from './fields.ts';

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

/** What a field is called by its own label, ARIA name, placeholder or name; the first that says something. */
export function nameOfField(field: HTMLElement): string {
  const labels = isPlain(field)
    ? [...(field.labels ?? [])].map(({ textContent }) => words(textContent)).join(' ')
    : '';
  const own =
    labels || byId(field, field.getAttribute('aria-labelledby')) || words(field.getAttribute('aria-label'));
  const hint = words(field.getAttribute('placeholder') ?? field.getAttribute('data-placeholder'));
  return own || hint || words(field.getAttribute('name') || field.id);
}

function columnTitle(field: HTMLElement): string {
  const cell = field.closest('td');
  const header = cell?.closest('table')?.tHead?.rows[0]?.cells[cell.cellIndex];
  return words(header?.textContent);
}

/** Titles that stand before a field in what holds it, the nearest first. */
export function titlesAround(field: HTMLElement): string[] {
  const titles = [columnTitle(field)];
  let inside: HTMLElement = field;
  for (let step = 0; step < CLIMB && inside.parentElement; step += 1) {
    const around: HTMLElement = inside.parentElement;
    const before = [...around.querySelectorAll<HTMLElement>(TITLES)].filter(
      (title) =>
        !title.contains(field) && title.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    titles.push(words(before.at(-1)?.textContent));
    inside = around;
  }
  return [...new Set(titles)].filter((title) => title !== '');
}
