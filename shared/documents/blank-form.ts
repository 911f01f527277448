import { type Document, fact, facts, lines, paragraph, section, table } from './model.ts';
import { blankReceipt } from './parts/receipt.ts';
import { PLAN_FOOT } from './plan.ts';
import type { Setting } from './setting.ts';

const rows = (count: number, columns: number): string[][] =>
  Array.from({ length: count }, () => Array.from({ length: columns }, () => ''));

/** An empty plan to think with, or to write by hand where nobody has a screen. */
export const blankForm = (setting: Setting): Document => ({
  title: 'Performance improvement plan',
  letterhead: setting.letterhead,
  foot: PLAN_FOOT,
  blocks: [
    facts(fact('Employee', ''), fact('Manager', ''), fact('From', ''), fact('To', ''), fact('Check-ins', '')),
    section(
      'Company expectations',
      paragraph('The organisation’s standard and the role’s duty, as they were told before.'),
      lines('', 3),
    ),
    section(
      'Areas for improvement',
      paragraph(
        'What happened, on which day, where it can be read, and what came of it. At least two dated examples each; about the work, not the person.',
      ),
      table({ Day: 3, 'What happened': 6, Source: 3, 'What came of it': 4 }, rows(4, 4)),
      paragraph('Earlier talks about it:'),
      table({ Day: 3, 'Earlier talk': 4, 'What was said': 9 }, rows(2, 3)),
    ),
    section(
      'Goals',
      paragraph(
        'One observable result each: a number with its baseline and target, or a deliverable that a named person accepts.',
      ),
      table({ Goal: 6, Measure: 4, Baseline: 2, Target: 2, By: 3 }, rows(4, 5)),
    ),
    section(
      'Support',
      paragraph('What the employer gives. Every goal has some, with an owner and a day.'),
      table({ What: 7, 'Given by': 4, By: 3, Given: 3 }, rows(4, 4)),
    ),
    section('What follows', lines('If the goals are met', 2), lines('If they are not met', 2)),
    section('The employee’s view', lines('', 4)),
    blankReceipt('', ''),
  ],
});
