import { HeadingLevel, Paragraph, type Table } from 'docx';
import type { Block } from '../model.ts';
import { INK } from '../paper.ts';
import { factsTable, gridTable, ruledTable, signatureTable } from './tables.ts';
import { runs } from './text.ts';

type Part = Paragraph | Table;
type Level = 1 | 2 | 3;

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 };

const INTRODUCED: Block['kind'][] = ['facts', 'table', 'list', 'lines', 'quote'];

/** Blocks as paragraphs and tables; `width` is the room between the margins, in twips. */
export const blocks = (all: Block[], level: Level, width: number): Part[] =>
  all.flatMap((block, index) => part(block, all[index + 1], level, width));

/** `next` is what follows: an introduction stays with what it introduces. */
function part(block: Block, next: Block | undefined, level: Level, width: number): Part[] {
  switch (block.kind) {
    case 'paragraph':
      return block.text.trim() === ''
        ? []
        : [
            new Paragraph({
              keepNext: INTRODUCED.some((kind) => kind === next?.kind),
              children: runs(block.text),
            }),
          ];
    case 'quote':
      return [new Paragraph({ style: 'OwnWords', children: runs(block.text) })];
    case 'notice':
      return [new Paragraph({ style: 'Notice', children: runs(block.text) })];
    case 'list':
      return block.items.map((item) => listItem(item, block.mark));
    case 'facts':
      return [factsTable(block.items, width, { together: level > 1 }), gap()];
    case 'table':
      return [gridTable(block.columns, block.rows, width), gap()];
    case 'lines':
      return [...label(block.label), ruledTable(block.count, width), gap()];
    case 'signatures':
      return [gap(), signatureTable(block.signers, width), gap()];
    case 'checkpoint':
      return [
        new Paragraph({
          style: 'Small',
          keepNext: true,
          children: runs(block.text),
          spacing: { before: 400 },
        }),
        factsTable(block.items, width, { small: true }),
      ];
    case 'section':
      return [
        new Paragraph({
          heading: HEADINGS[level],
          pageBreakBefore: block.newPage === true,
          children: runs(block.title),
        }),
        ...blocks(block.blocks, level === 1 ? 2 : 3, width),
      ];
  }
}

const gap = (): Paragraph => new Paragraph({ style: 'Gap' });

const listItem = (item: string, mark: 'bullet' | 'box'): Paragraph =>
  mark === 'bullet'
    ? new Paragraph({ bullet: { level: 0 }, children: runs(item), spacing: { after: 60 } })
    : new Paragraph({
        children: runs(`☐\t${item}`),
        indent: { left: 400, hanging: 400 },
        tabStops: [{ type: 'left', position: 400 }],
        spacing: { after: 60 },
      });

const label = (text: string): Paragraph[] =>
  text === ''
    ? []
    : [new Paragraph({ children: runs(text, { color: INK.muted }), keepNext: true, spacing: { after: 0 } })];
