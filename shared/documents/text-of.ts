import type { Block, Document } from './model.ts';

/** Every text of a document, in order: for tests that ask what a paper says. */
export const textOf = ({ title, letterhead, blocks, foot }: Document): string =>
  [letterhead.name, ...letterhead.lines, title, ...blocks.flatMap(blockTexts), foot].join('\n');

function blockTexts(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
    case 'notice':
      return [block.text];
    case 'list':
      return block.items;
    case 'facts':
      return block.items.map(({ term, text }) => `${term}: ${text}`);
    case 'table':
      return [block.columns.map(({ title }) => title), ...block.rows].map((cells) => cells.join(' | '));
    case 'lines':
      return [block.label];
    case 'signatures':
      return block.signers.map(({ name, role }) => `${name}: ${role}`);
    case 'checkpoint':
      return [block.text, ...block.items.map(({ term, text }) => `${term}: ${text}`)];
    case 'section':
      return [block.title, ...block.blocks.flatMap(blockTexts)];
  }
}
