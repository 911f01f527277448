import type { PlanAnswer } from '@fairway/shared/contract/plans.ts';
import { cleanText } from '@fairway/shared/documents/clean.ts';
import { nameOf, type Setting } from '@fairway/shared/documents/setting.ts';
import Papa from 'papaparse';
import { told } from './told.ts';
import { printed } from './whole-record.ts';

const HEADINGS = ['No', 'What happened', 'Happened on', 'Recorded at (UTC)', 'By', 'What it says'];

/** What a spreadsheet takes for the beginning of a formula, also behind white space and in full width. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/;

/** The record as a table for a spreadsheet, in which no cell is a formula, whatever somebody wrote. */
export function chronology(plan: Pick<PlanAnswer, 'history'>, setting: Setting): string {
  const rows = printed(plan).map(({ seq, title, happenedOn, recordedAt, actorId, data }) =>
    [
      String(seq),
      title,
      happenedOn,
      recordedAt,
      nameOf(setting, actorId),
      told(data, setting)
        .map(({ term, text }) => `${term}: ${text}`)
        .join('\n'),
    ].map(cleanText),
  );
  // All cells are quoted: where a spreadsheet splits at semicolons, one within a text would begin a cell of its own.
  return `\uFEFF${Papa.unparse({ fields: HEADINGS, data: rows }, { escapeFormulae: FORMULA, quotes: true })}\r\n`;
}
