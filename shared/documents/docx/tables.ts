import { BorderStyle, HeightRule, Paragraph, Table, TableCell, TableLayoutType, TableRow } from 'docx';
import type { Column, Fact, Signer } from '../model.ts';
import { INK } from '../paper.ts';
import { twips } from './measures.ts';
import { runs } from './text.ts';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE } as const;
const NO_GRID = { ...NO_BORDERS, insideHorizontal: NONE, insideVertical: NONE } as const;
const rule = (size: number, color: string) => ({ style: BorderStyle.SINGLE, size, color }) as const;

const PADDING = { top: 30, bottom: 30, left: 0, right: 110 } as const;
const EMPTY_ROW = twips(13);

const cell = (
  text: string,
  width: number,
  style: string,
  bottom: ReturnType<typeof rule> | typeof NONE = NONE,
): TableCell =>
  new TableCell({
    width: { size: width, type: 'dxa' },
    borders: { ...NO_BORDERS, bottom },
    margins: PADDING,
    children: [new Paragraph({ style, children: runs(text) })],
  });

const table = (rows: TableRow[], widths: number[]): Table =>
  new Table({
    rows,
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: 'dxa' },
    layout: TableLayoutType.FIXED,
    borders: NO_GRID,
  });

/** Facts in two columns without lines; an empty one has a line to write on. */
export function factsTable(items: Fact[], width: number, style = 'Cell'): Table {
  const term = twips(44);
  const rows = items.map(
    (item) =>
      new TableRow({
        cantSplit: true,
        children: [
          cell(item.term, term, style),
          cell(item.text, width - term, style, item.text.trim() === '' ? rule(4, INK.muted) : NONE),
        ],
      }),
  );
  return table(rows, [term, width - term]);
}

/** A table whose heading is repeated on every page; rows stay whole, and empty ones have room to write. */
export function gridTable(columns: Column[], rows: string[][], width: number): Table {
  const total = columns.reduce((sum, column) => sum + column.width, 0);
  const widths = columns.map((column) => Math.floor((width * column.width) / total));
  const cells = (texts: string[], style: string, bottom: ReturnType<typeof rule>): TableCell[] =>
    widths.map((size, index) => cell(texts[index] ?? '', size, style, bottom));
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: cells(
      columns.map(({ title }) => title),
      'CellHead',
      rule(8, INK.accent),
    ),
  });
  const body = rows.map(
    (texts) =>
      new TableRow({
        cantSplit: true,
        ...(texts.every((text) => text === '') && {
          height: { value: EMPTY_ROW, rule: HeightRule.ATLEAST },
        }),
        children: cells(texts, 'Cell', rule(4, INK.line)),
      }),
  );
  return table([head, ...body], widths);
}

/** Places to sign, side by side. */
export function signatureTable(signers: Signer[], width: number): Table {
  const space = twips(10);
  const each = Math.floor((width - space * (signers.length - 1)) / signers.length);
  const widths = signers.flatMap((_, index) => (index === 0 ? [each] : [space, each]));
  const row = (texts: string[], style: string, bottom: ReturnType<typeof rule> | typeof NONE, height = 0) =>
    new TableRow({
      cantSplit: true,
      ...(height > 0 && { height: { value: height, rule: HeightRule.ATLEAST } }),
      children: texts.flatMap((text, index) => [
        ...(index > 0 ? [cell('', space, style)] : []),
        cell(text, each, style, bottom),
      ]),
    });
  return table(
    [
      row(
        signers.map(() => ''),
        'Cell',
        rule(4, INK.muted),
        twips(15),
      ),
      row(
        signers.map(({ name }) => name),
        'Cell',
        NONE,
      ),
      row(
        signers.map(({ role }) => `${role}\nDay and signature`),
        'Small',
        NONE,
      ),
    ],
    widths,
  );
}
