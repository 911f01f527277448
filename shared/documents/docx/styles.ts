import { BorderStyle, type IStylesOptions, LineRuleType } from 'docx';
import { INK } from '../paper.ts';

/** Half points. */
const size = (points: number): number => points * 2;
/** Twentieths of a point. */
const space = (before: number, after: number, lines = 1.2) => ({
  before: before * 20,
  after: after * 20,
  line: Math.round(lines * 240),
  lineRule: LineRuleType.AUTO,
});

const paragraph = (id: string, name: string, run: object, spacing: object, more: object = {}) => ({
  id,
  name,
  basedOn: 'Normal',
  next: 'Normal',
  quickFormat: true,
  run,
  paragraph: { spacing, ...more },
});

const heading = (points: number, before: number, after: number, color: string) => ({
  run: { size: size(points), bold: true, color },
  paragraph: { spacing: space(before, after), keepNext: true },
});

/** Word's own styles for title and headings, so that its navigation and a screen reader find them. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Arial', size: size(10.5), color: INK.text, language: { value: 'en-GB' } },
      paragraph: { spacing: space(0, 6) },
    },
    title: heading(19, 22, 12, INK.text),
    heading1: heading(13, 20, 6, INK.accent),
    heading2: heading(10.5, 12, 3, INK.text),
    heading3: heading(10.5, 8, 2, INK.text),
  },
  paragraphStyles: [
    paragraph('Organisation', 'Organisation', { size: size(13), bold: true, color: INK.accent }, space(0, 2)),
    paragraph('Letterhead', 'Letterhead', { size: size(9), color: INK.muted }, space(0, 0)),
    paragraph('Fact', 'Fact', {}, space(1, 1)),
    paragraph('FactTerm', 'Fact term', { color: INK.muted }, space(1, 1)),
    paragraph('Gap', 'Gap', { size: size(5) }, space(0, 0, 1)),
    paragraph('Notice', 'Notice', {}, space(4, 10), {
      shading: { fill: INK.wash },
      border: {
        top: { style: BorderStyle.SINGLE, size: 4, space: 6, color: INK.wash },
        bottom: { style: BorderStyle.SINGLE, size: 4, space: 6, color: INK.wash },
        left: { style: BorderStyle.SINGLE, size: 24, space: 8, color: INK.accent },
      },
      indent: { left: 200 },
      keepLines: true,
    }),
    paragraph('OwnWords', 'Own words', {}, space(0, 6), {
      border: { left: { style: BorderStyle.SINGLE, size: 18, space: 8, color: INK.line } },
      indent: { left: 200 },
    }),
    paragraph('Cell', 'Table text', { size: size(9.5) }, space(2, 2, 1.1)),
    paragraph('CellHead', 'Table heading', { size: size(9), bold: true, color: INK.muted }, space(2, 2), {
      keepNext: true,
    }),
    paragraph('Small', 'Small', { size: size(8.5), color: INK.muted }, space(0, 2, 1.1)),
    paragraph('Footer', 'Footer', { size: size(8), color: INK.muted }, space(0, 0)),
  ],
};
