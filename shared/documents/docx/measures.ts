import { MARGIN, PAPERS, type Paper } from '../paper.ts';

/** Word's unit: a twentieth of a point. */
export const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);

/** Width of the text between the margins. */
export const textWidth = (paper: Paper): number => twips(PAPERS[paper].width - 2 * MARGIN.side);
