import type { CaseAnswer, CaseAudience } from '@fairway/shared/contract/case.ts';
import type { Setting } from '@fairway/shared/documents/setting.ts';
import { writtenDay } from '@fairway/shared/documents/wording.ts';

const FOR: Record<CaseAudience, string> = {
  hr: 'HR. It holds what HR alone may see: hand it to nobody who is not HR or HR’s counsel',
  manager: 'the manager. It holds what HR and the manager may see: it is not for the employee',
  employee: 'the employee. It holds what was shared with the employee and what they wrote themselves',
};

const ABOUT: [name: RegExp, about: string][] = [
  [/^pages\/the-record\.html$/, 'the record entry by entry, for reading and printing'],
  [/^pages\//, 'a document as it was drafted from the record, for reading and printing'],
  [/^letters\//, 'a letter for Word'],
  [/^chronology\.csv$/, 'the entries as a table for a spreadsheet'],
  [/^dates\.ics$/, 'the days still to come, for a calendar; it names nobody'],
  [/^record\.json$/, 'the record itself, as verify.html checks it; do not change it'],
  [/^checkpoints\.txt$/, 'the signed lines that say where the record stood, and when'],
  [/^verify\.html$/, 'checks the record on your own device, also without a connection'],
];

/** What is in the folder and how it is used, for whoever opens it years later. */
export function readme({ audience, record }: CaseAnswer, files: readonly string[], setting: Setting): string {
  const withheld = record.entries.filter((entry) => entry.withheld).length;
  const width = Math.max(...files.map((name) => name.length)) + 2;
  const lines = [
    `Case file of ${setting.letterhead.name}, put together on ${writtenDay(setting.today)}`,
    '',
    `This is for ${FOR[audience]}.`,
    'That it was put together, by whom and when, is noted in the access log.',
    '',
    'WHAT IS HERE',
    '',
    ...files.map((name) => `${name.padEnd(width)}${ABOUT.find(([kind]) => kind.test(name))?.[1] ?? ''}`),
    '',
    'HOW TO CHECK THE RECORD',
    '',
    '1. Unpack this folder. Then open verify.html in any browser. It sends nothing anywhere.',
    '2. Choose record.json.',
    '3. Paste or choose the checkpoints that you kept elsewhere: from papers, from mails, from an earlier',
    '   case. They begin with fairway1. Those in checkpoints.txt came together with the record and',
    '   therefore prove less than one that you had before.',
    '4. The page says whether the record holds, and if not, which entry fails first or which checkpoint',
    '   it contradicts. It also says what this proves and what it does not.',
    '',
    ...(withheld > 0
      ? [
          `Of ${record.entries.length} entries, ${withheld} are not for this reader. Of those only number and fingerprint are in`,
          'record.json, so that the rest can still be checked.',
          '',
        ]
      : []),
    'Keep checkpoints.txt apart from this folder, where nobody else can change it: it is what a later copy',
    'of the record can be held against.',
    '',
  ];
  return lines.join('\r\n');
}
