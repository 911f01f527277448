import { BorderStyle, HeightRule, Paragraph, Table, TableCell, TableLayoutType, TableRow } from 'docx';
import { type Column, type Fact, isOpenRow, type Signer } from '../model.ts';
import { INK } from '../paper.ts';
import { twips } from './measures.ts';
import { runs } from './text.ts';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE } as const;
const NO_GRID = { ...NO_BORDERS, insideHorizontal: NONE, insideVertical: NONE } as const;
const rule = (size: number, color: string) => ({ style: BorderStyle.SINGLE, size, color }) as const;

const PADDING = { top: 20, bottom: 20, left: 0, right: 110 } as const;
const EMPTY_ROW = twips(13);
const OPEN_ROW = twips(7.5);
const RULED_ROW = twips(8);

const cell = (
  text: string,
  width: number,
  style: string,
  bottom: ReturnType<typeof rule> | typeof NONE = NONE,
  keepNext = false,
): TableCell =>
  new TableCell({
    width: { size: width, type: 'dxa' },
    borders: { ...NO_BORDERS, bottom },
    margins: PADDING,
    children: [new Paragraph({ style, keepNext, children: runs(text) })],
  });

const table = (rows: TableRow[], widths: number[]): Table =>
  new Table({
    rows,
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: 'dxa' },
    layout: TableLayoutType.FIXED,
    borders: NO_GRID,
  });

interface FactsLook {
  small?: boolean;
  /** The rows stay on one page. */
  together?: boolean;
}

/** Facts in two columns without lines; an empty one has a line to write on. */
export function factsTable(items: Fact[], width: number, look: FactsLook = {}): Table {
  const term = twips(44);
  const rows = items.map((item, index) => {
    const open = item.text.trim() === '';
    const keep = look.together === true && index < items.length - 1;
    return new TableRow({
      cantSplit: true,
      ...(open && { height: { value: OPEN_ROW, rule: HeightRule.ATLEAST } }),
      children: [
        cell(item.term, term, look.small ? 'Small' : 'FactTerm', NONE, keep),
        cell(item.text, width - term, look.small ? 'Small' : 'Fact', open ? rule(4, INK.muted) : NONE, keep),
      ],
    });
  });
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
        ...(isOpenRow(texts) && {
          height: { value: EMPTY_ROW, rule: HeightRule.ATLEAST },
        }),
        children: cells(texts, 'Cell', rule(4, INK.line)),
      }),
  );
  return table([head, ...body], widths);
}

/** Lines to write on. */
export const ruledTable = (count: number, width: number): Table =>
  table(
    Array.from(
      { length: count },
      () =>
        new TableRow({
          height: { value: RULED_ROW, rule: HeightRule.ATLEAST },
          children: [cell('', width, 'Cell', rule(4, INK.muted))],
        }),
    ),
    [width],
  );

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
        'Fact',
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
