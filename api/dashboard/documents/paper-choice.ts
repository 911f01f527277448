import type { Paper } from '@fairway/shared/documents/paper.ts';

/** Regions whose offices print on Letter; everywhere else paper is A4. */
const LETTER = ['US', 'CA', 'MX', 'PH', 'CL', 'CO', 'VE', 'CR', 'GT', 'PA', 'DO', 'PR'];

/** The paper that is usual where the browser's language is spoken; A4 for a language that names no place. */
export function usualPaper(language: string): Paper {
  try {
    return LETTER.includes(new Intl.Locale(language).region ?? '') ? 'letter' : 'a4';
  } catch {
    return 'a4';
  }
}
