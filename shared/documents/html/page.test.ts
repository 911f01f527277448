import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { documentsFor } from '../catalogue.ts';
import { clean } from '../clean.ts';
import { anyDocument } from '../hostile.ts';
import type { Document } from '../model.ts';
import { SETTING, samples } from '../sample.ts';
import { textOf } from '../text-of.ts';
import { htmlPage } from './page.tsx';

type Node = DefaultTreeAdapterTypes.Node;

const nodesOf = (node: Node): Node[] => [
  node,
  ...('childNodes' in node ? node.childNodes.flatMap((child) => nodesOf(child)) : []),
];

function read(html: string) {
  const errors: string[] = [];
  const page = parse(html, { onParseError: ({ code }) => errors.push(code) });
  const nodes = nodesOf(page);
  const text = nodes
    .filter((node) => node.nodeName === '#text')
    .map((node) => ('value' in node ? node.value : ''))
    .join('');
  return {
    errors,
    text,
    tags: new Set(nodes.map(({ nodeName }) => nodeName)),
    attributes: nodes.flatMap((node) => ('attrs' in node ? node.attrs.map(({ name }) => name) : [])),
  };
}

const TAGS = new Set(
  [
    '#document #documentType #text html head meta title style body article header section aside p h1 h2 h3 h4',
    'blockquote ul li dl div dt dd table colgroup col thead tbody tr th td span',
  ]
    .join(' ')
    .split(' '),
);
const ATTRIBUTES = new Set(
  'lang charset name content class dir role aria-label scope width data-title'.split(' '),
);

/**
 * What must survive drawing, in order: all but white space and the marks that `textOf` puts between texts, which a text may
 * hold too.
 */
const words = (text: string): string => text.replace(/[\s|:]+/g, '');
/** Every text of the model that is drawn. */
const drawn = (document: Document): string[] =>
  textOf(clean(document))
    .split(/\n| \| |: /)
    .map(words)
    .filter((part) => part !== '');

describe('a document as a page', () => {
  it('keeps every text as text, whatever it holds', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const { tags, attributes, text, errors } = read(htmlPage(document, 'a4'));
        expect([...tags].filter((tag) => !TAGS.has(tag))).toEqual([]);
        expect(attributes.filter((name) => !ATTRIBUTES.has(name))).toEqual([]);
        // Non-characters beyond the first plane are allowed in a page, and only noted.
        expect(errors.filter((code) => code !== 'noncharacter-in-input-stream')).toEqual([]);
        const whole = words(text);
        for (const part of drawn(document)) expect(whole).toContain(part);
      }),
      { numRuns: 300 },
    );
  });

  it('refers to nothing outside of itself and runs nothing', () => {
    for (const { document } of documentsFor(samples.ended('termination'), 'hr', SETTING)) {
      const html = htmlPage(document, 'letter');
      expect(html).not.toMatch(/https?:|url\(|@import|<script|<link|<img|src=|href=| style=/);
    }
  });

  it('is of the size that was asked for', () => {
    const [first] = documentsFor(samples.running(), 'hr', SETTING);
    expect(htmlPage(first!.document, 'a4')).toContain('size: 210mm 297mm');
    expect(htmlPage(first!.document, 'letter')).toContain('size: 215.9mm 279.4mm');
  });

  it('has one first heading, and skips no level', () => {
    for (const { document } of documentsFor(samples.ended('termination'), 'hr', SETTING)) {
      const levels = [...htmlPage(document, 'a4').matchAll(/<h([1-4])/g)].map(([, level]) => Number(level));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      levels.forEach((level, index) => {
        expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
      });
    }
  });
});
