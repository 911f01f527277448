import {
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  Document as WordDocument,
} from 'docx';
import { clean } from '../clean.ts';
import type { Document } from '../model.ts';
import { INK, MARGIN, PAPERS, type Paper } from '../paper.ts';
import { blocks } from './blocks.ts';
import { textWidth, twips } from './measures.ts';
import { STYLES } from './styles.ts';
import { runs } from './text.ts';

/**
 * A document as a Word file that can be filled in and changed. It names no person in its properties and refers to nothing
 * outside of itself.
 */
export function docxFile(document: Document, paper: Paper): Promise<Blob> {
  return Packer.toBlob(wordDocument(document, paper));
}

function wordDocument(document: Document, paper: Paper): WordDocument {
  const { title, letterhead, foot, blocks: content } = clean(document);
  const { width, height } = PAPERS[paper];
  const heading = [
    new Paragraph({ style: 'Organisation', children: runs(letterhead.name) }),
    ...letterhead.lines.map((line) => new Paragraph({ style: 'Letterhead', children: runs(line) })),
    new Paragraph({
      style: 'Gap',
      border: { bottom: { style: 'single', size: 12, space: 1, color: INK.accent } },
    }),
  ];
  return new WordDocument({
    title,
    creator: letterhead.name,
    lastModifiedBy: letterhead.name,
    styles: STYLES,
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(width), height: twips(height) },
            margin: {
              top: twips(MARGIN.top),
              bottom: twips(MARGIN.bottom),
              left: twips(MARGIN.side),
              right: twips(MARGIN.side),
              footer: twips(10),
            },
          },
        },
        footers: { default: footer(foot, paper) },
        children: [
          ...heading,
          new Paragraph({ style: 'Title', children: runs(title) }),
          ...blocks(content, 1, textWidth(paper)),
        ],
      },
    ],
  });
}

const footer = (foot: string, paper: Paper): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth(paper) }],
        children: [
          new TextRun({
            color: INK.muted,
            children: [foot, new Tab(), PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
