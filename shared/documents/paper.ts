/** Sizes of paper, in millimetres. */
export const PAPERS = {
  a4: { name: 'A4', width: 210, height: 297 },
  letter: { name: 'Letter', width: 215.9, height: 279.4 },
} as const;
export type Paper = keyof typeof PAPERS;

/** Distance of the text from the paper's edges, in millimetres. */
export const MARGIN = { top: 20, side: 22, bottom: 22 } as const;

/** Ink: few colours, all dark enough to print grey and still be read. */
export const INK = {
  text: '1E2528',
  muted: '566065',
  line: 'B9BEC0',
  accent: '175E78',
  wash: 'EEF3F5',
} as const;
