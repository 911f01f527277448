import type { FieldName } from '../types.ts';
import type { Evidence } from './evidence.ts';
import { columnOf, valueFor, valuesUnder } from './find-value.ts';
import { readJsonLd } from './json-ld.ts';
import type { Tree } from './label-texts.ts';
import { announcedBy, type Label, labelOf, labelOfAttribute, sectionOf } from './labels.ts';
import { looksLikeId, looksLikeName, splitNameAndId } from './names.ts';
import { cleanText } from './text.ts';
import { controlsIn, isShown, shownValue } from './values.ts';

/** Where the signed-in person, not the page's, tends to stand. */
const ASIDE =
  'nav, footer, body > header, template, [role=banner], [role=navigation], [role=menu], [role=search], [aria-hidden=true]';
const SECTION =
  'section, article, fieldset, aside, dialog, table, [role=region], [role=group], [role=dialog]';
const SECTION_NAME = 'h1, h2, h3, h4, h5, h6, legend, caption, [role=heading]';

/** The heading of a section: its own, or the one right before it. */
function headingOf(section: Element): string {
  const own = section.getAttribute('aria-label') ?? section.querySelector(SECTION_NAME)?.textContent;
  const before = section.previousElementSibling;
  return own ?? (before?.matches(SECTION_NAME) ? before.textContent : '') ?? '';
}

/** Whom the sections around an element are about; the innermost one that says so decides. */
function aboutWhom(element: Element): 'person' | 'manager' | 'others' {
  for (
    let section = element.closest(SECTION);
    section;
    section = section.parentElement?.closest(SECTION) ?? null
  ) {
    const about = sectionOf(cleanText(headingOf(section)));
    if (about !== 'person') return about;
  }
  return 'person';
}

/** Gathers evidence; the two halves of a name wait for each other. */
class Gathered {
  readonly evidence: Evidence[] = [];
  #half: { firstName?: string; lastName?: string } = {};

  /** A label or its control announced this value. */
  label(label: Label, value: string, element: Element): void {
    if (!value || !isShown(element)) return;
    const about = aboutWhom(element);
    if (about === 'others') return;
    if (about === 'manager') {
      if (label === 'name') this.#add('manager', value);
      return;
    }
    if (label === 'firstName' || label === 'lastName') this.#join(label, value);
    else if (label === 'name') this.#name(value);
    else this.#add(label, value);
  }

  #join(half: 'firstName' | 'lastName', value: string): void {
    this.#half[half] = value;
    const { firstName, lastName } = this.#half;
    if (!firstName || !lastName) return;
    this.#name(`${firstName} ${lastName}`);
    this.#half = {};
  }

  #name(value: string): void {
    const { name, id } = splitNameAndId(value);
    if (!looksLikeName(name)) return;
    this.#add('name', name);
    if (id) this.#add('externalId', id);
  }

  #add(field: FieldName, value: string): void {
    if (field === 'externalId' && !looksLikeId(value)) return;
    this.evidence.push({ field, value, source: 'label' });
  }

  /** The people of a list: two or more are several; one alone proves nothing. */
  list(values: string[]): void {
    for (const value of values) {
      const { name } = splitNameAndId(value);
      if (looksLikeName(name)) this.evidence.push({ field: 'name', value: name, source: 'list' });
    }
  }
}

function readText(text: string, element: Element, node: Text, found: Gathered): void {
  const announced = announcedBy(text);
  if (!announced || element.closest(ASIDE) || element.closest('option, script, style, button, a')) return;
  const { label, value } = announced;
  if (value !== undefined) {
    found.label(label, cleanText(value), element);
    return;
  }
  const column = columnOf(element);
  if (!column) found.label(label, valueFor(element, node), element);
  else if (label === 'name' && isShown(element) && aboutWhom(element) === 'person')
    found.list(valuesUnder(column));
}

/** Controls that no printed label announces, by their ARIA label, placeholder or name. */
function readControls(root: ParentNode, found: Gathered): void {
  for (const control of controlsIn(root)) {
    const printed = control.getAttribute('aria-label') ?? control.getAttribute('placeholder') ?? '';
    const named = control.getAttribute('name') || control.id || control.getAttribute('data-testid') || '';
    const label = labelOf(printed) ?? labelOfAttribute(named);
    if (label && !control.closest(ASIDE)) found.label(label, shownValue(control), control);
  }
}

function readHeadings(root: ParentNode, found: Gathered): void {
  for (const heading of root.querySelectorAll('h1, h2, h3, [role=heading]')) {
    const { name, id } = splitNameAndId(cleanText(heading.textContent ?? ''));
    const main = heading.matches('h1, [role=heading][aria-level="1"]');
    const aside = main ? 'nav, footer, template, [aria-hidden=true]' : ASIDE;
    if (
      !looksLikeName(name) ||
      heading.closest(aside) ||
      !isShown(heading) ||
      aboutWhom(heading) !== 'person'
    )
      continue;
    found.evidence.push({ field: 'name', value: name, source: main ? 'heading' : 'subheading' });
    if (id) found.evidence.push({ field: 'externalId', value: id, source: 'heading' });
  }
}

/** Everything in one tree that says who the page is about. */
function scanTree({ root, labels }: Tree, found: Gathered): void {
  for (const text of labels) {
    const clean = cleanText(text.data);
    if (clean.length > 1 && text.parentElement) readText(clean, text.parentElement, text, found);
  }
  readControls(root, found);
  readHeadings(root, found);
}

/** Documents of the page that may be read: its own and frames of the same origin. */
export function documentsOf(document: Document, depth = 2): Document[] {
  const frames = depth > 0 ? [...document.getElementsByTagName('iframe')].filter(isShown) : [];
  return [
    document,
    ...frames.flatMap(({ contentDocument }) =>
      contentDocument ? documentsOf(contentDocument, depth - 1) : [],
    ),
  ];
}

/** All evidence of a page, from the trees that `findTrees` found in each of its documents, in document order. */
export function scan(pages: { document: Document; trees: Tree[] }[]): Evidence[] {
  const found = new Gathered();
  for (const { document, trees } of pages) {
    for (const tree of trees) scanTree(tree, found);
    found.evidence.push(...readJsonLd(document));
  }
  return found.evidence;
}

/** Texts that may repeat the person's name: title, breadcrumb, pictures. */
export function echoesOf(documents: Document[]): string[] {
  const texts = documents.flatMap((document) => [
    ...document.title.split(/[|–—·•:]|\s-\s/u),
    ...[...document.querySelectorAll('[aria-current=page]')].map(({ textContent }) => textContent ?? ''),
    ...[...document.querySelectorAll('main img[alt], article img[alt]')].map((image) =>
      (image.getAttribute('alt') ?? '').replace(/^(?:photo|picture|avatar|portrait)(?: of)?\s+/i, ''),
    ),
  ]);
  return texts.map(cleanText).filter((text) => text !== '');
}
