import type { CaseAnswer } from '@fairway/shared/contract/case.ts';
import { documentsFor } from '@fairway/shared/documents';
import { clean, cleanText } from '@fairway/shared/documents/clean.ts';
import { docxFile } from '@fairway/shared/documents/docx/file.ts';
import { htmlPage } from '@fairway/shared/documents/html/page.tsx';
import type { Paper } from '@fairway/shared/documents/paper.ts';
import type { Setting } from '@fairway/shared/documents/setting.ts';
import { calendar } from './calendar.ts';
import { chronology } from './chronology.ts';
import { readme } from './readme.ts';
import { wholeRecord } from './whole-record.ts';

/** Files by their path in the folder. */
export type Files = Record<string, Uint8Array>;

interface Made {
  setting: Setting;
  paper: Paper;
  /** The page that checks a record without a server. */
  verifier: string;
}

/**
 * Everything that a case holds for its audience. What this audience may not see was left out by the server: nothing is
 * chosen here. No file's name, and no property of one, names a person.
 */
export async function caseFiles(answer: CaseAnswer, { setting, paper, verifier }: Made): Promise<Files> {
  const { record, plan, audience } = answer;
  const offered = documentsFor(plan, audience, setting);
  const letters = offered.filter(({ id }) => id.startsWith('letter-'));
  const dates = calendar(plan.plan, record.exportedAt);
  const files: Files = {
    'verify.html': bytes(verifier),
    'record.json': bytes(`${JSON.stringify(record, null, 2)}\n`),
    'checkpoints.txt': bytes(record.checkpoints.map((line) => `${line}\r\n\r\n`).join('')),
    'chronology.csv': bytes(chronology(plan, setting)),
    ...(dates ? { 'dates.ics': bytes(dates) } : {}),
    'pages/the-record.html': bytes(htmlPage(wholeRecord(plan, setting), paper)),
  };
  for (const { id, document } of offered) files[`pages/${id}.html`] = bytes(htmlPage(document, paper));
  for (const { id, document } of letters) {
    files[`letters/${id}.docx`] = new Uint8Array(await (await docxFile(document, paper)).arrayBuffer());
  }
  const text = readme(answer, Object.keys(files), clean(setting));
  return { 'README.txt': bytes(cleanText(text).replaceAll('\n', '\r\n')), ...files };
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
