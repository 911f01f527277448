import { type IRunOptions, TextRun } from 'docx';

/** Text as runs, its line breaks kept. */
export const runs = (text: string, options: Omit<IRunOptions, 'text' | 'break'> = {}): TextRun[] =>
  text.split('\n').map((line, index) => new TextRun({ ...options, text: line, break: index > 0 ? 1 : 0 }));
