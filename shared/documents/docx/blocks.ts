import { BorderStyle, HeadingLevel, Paragraph, type Table } from 'docx';
import type { Block } from '../model.ts';
import { INK } from '../paper.ts';
import { factsTable, gridTable, signatureTable } from './tables.ts';
import { runs } from './text.ts';

type Part = Paragraph | Table;
type Level = 1 | 2 | 3;

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 };

/** Blocks as paragraphs and tables; `width` is the room between the margins, in twips. */
export const blocks = (all: Block[], level: Level, width: number): Part[] =>
  all.flatMap((block) => part(block, level, width));

function part(block: Block, level: Level, width: number): Part[] {
  switch (block.kind) {
    case 'paragraph':
      return block.text.trim() === '' ? [] : [new Paragraph({ children: runs(block.text) })];
    case 'quote':
      return [new Paragraph({ style: 'OwnWords', children: runs(block.text) })];
    case 'notice':
      return [new Paragraph({ style: 'Notice', children: runs(block.text) })];
    case 'list':
      return block.items.map((item) => listItem(item, block.mark));
    case 'facts':
      return [factsTable(block.items, width), gap()];
    case 'table':
      return [gridTable(block.columns, block.rows, width), gap()];
    case 'lines':
      return ruled(block.label, block.count);
    case 'signatures':
      return [gap(), signatureTable(block.signers, width)];
    case 'checkpoint':
      return [
        new Paragraph({ style: 'Small', children: runs(block.text), spacing: { before: 400 } }),
        factsTable(block.items, width, 'Small'),
      ];
    case 'section':
      return [
        new Paragraph({ heading: HEADINGS[level], children: runs(block.title) }),
        ...blocks(block.blocks, level === 1 ? 2 : 3, width),
      ];
  }
}

const gap = (): Paragraph => new Paragraph({ style: 'Small' });

const listItem = (item: string, mark: 'bullet' | 'box'): Paragraph =>
  mark === 'bullet'
    ? new Paragraph({ bullet: { level: 0 }, children: runs(item), spacing: { after: 60 } })
    : new Paragraph({
        children: runs(`☐\t${item}`),
        indent: { left: 400, hanging: 400 },
        tabStops: [{ type: 'left', position: 400 }],
        spacing: { after: 60 },
      });

/** Lines to write on: empty paragraphs with a rule below each. */
const ruled = (label: string, count: number): Paragraph[] => [
  ...(label === ''
    ? []
    : [
        new Paragraph({ children: runs(label, { color: INK.muted }), keepNext: true, spacing: { after: 0 } }),
      ]),
  ...Array.from(
    { length: count },
    () =>
      new Paragraph({
        spacing: { before: 200, after: 0 },
        border: {
          bottom: { style: BorderStyle.SINGLE, size: 4, space: 1, color: INK.muted },
          between: { style: BorderStyle.SINGLE, size: 4, space: 1, color: INK.muted },
        },
      }),
  ),
  gap(),
];
