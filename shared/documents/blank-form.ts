import { sectionOf, type Template, type TemplatePart } from '@fairway/shared/templates';
import { type Block, type Document, fact, facts, lines, paragraph, section, table } from './model.ts';
import { blankReceipt } from './parts/receipt.ts';
import { PLAN_FOOT } from './plan.ts';
import type { Setting } from './setting.ts';
import { CADENCE_WORDS, capital, count } from './wording.ts';

const rows = (count: number, columns: number): string[][] =>
  Array.from({ length: count }, () => Array.from({ length: columns }, () => ''));

/** An empty plan of one template, to think with, or to write by hand where nobody has a screen. */
export function blankForm(template: Template, setting: Setting): Document {
  const guided = (part: TemplatePart): Block => paragraph(sectionOf(template, part).guidance);
  return {
    title: 'Performance improvement plan',
    letterhead: setting.letterhead,
    foot: PLAN_FOOT,
    blocks: [
      facts(
        ...['Employee', 'Manager', 'From', 'To'].map((term) => fact(term, '')),
        fact('Usual length', count(template.days, 'day')),
        fact('Check-ins', capital(CADENCE_WORDS[template.cadence])),
      ),
      section('Company expectations', guided('expectations'), lines('', 3)),
      section(
        'Areas for improvement',
        guided('concerns'),
        guided('evidence'),
        table({ Day: 3, 'What happened': 6, Source: 3, 'What came of it': 4 }, rows(4, 4)),
        guided('earlier_feedback'),
        table({ Day: 3, 'Earlier talk': 4, 'What was said': 9 }, rows(2, 3)),
      ),
      section(
        'Goals',
        guided('goals'),
        table({ Goal: 6, Measure: 4, Baseline: 2, Target: 2, By: 3 }, rows(4, 5)),
      ),
      section('Support', guided('support'), table({ What: 7, 'Given by': 4, By: 3, Given: 3 }, rows(4, 4))),
      section('Check-ins', guided('check_ins'), table({ Day: 3, 'What was said': 13 }, rows(4, 2))),
      section(
        'What follows',
        guided('next_steps'),
        lines('If the goals are met', 2),
        lines('If they are not met', 2),
      ),
      section('The employee’s view', lines('', 4)),
      blankReceipt('', ''),
    ],
  };
}
