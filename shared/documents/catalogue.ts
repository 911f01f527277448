import { type Relation, WORDS } from '@fairway/shared/plan';
import { checkInSheet } from './check-in-sheet.ts';
import { employeeCopy } from './employee-copy.ts';
import { exitChecklist } from './exit-checklist.ts';
import { launchAgenda } from './launch-agenda.ts';
import { decisions } from './letters/decision.ts';
import { letter } from './letters/letter.ts';
import { lighterPlan } from './lighter.ts';
import type { Document } from './model.ts';
import { planAsItStands, planAsShared } from './plan.ts';
import type { PlanRecord } from './record.ts';
import type { Setting } from './setting.ts';
import { capital, writtenDay } from './wording.ts';

/** A document that somebody may choose. */
export interface Offered {
  /** Names the document in an address and in a file name: never a person. */
  id: string;
  title: string;
  /** What it is for, in one line. */
  about: string;
  document: Document;
}

interface Kind {
  id: string;
  title: string;
  about: string;
  for: readonly Relation[];
  make: (record: PlanRecord, setting: Setting) => Document | undefined;
}

const LEADS: readonly Relation[] = ['hr', 'manager'];
const BOTH: readonly Relation[] = ['hr', 'manager', 'employee'];
const ALL: readonly Relation[] = [...BOTH, 'manager_above', 'collaborator'];

const BEFORE_LETTERS: Kind[] = [
  {
    id: 'lighter-plan',
    title: 'What was agreed',
    about: 'Purpose, tasks, evidence, talks and how it ended.',
    for: ALL,
    make: lighterPlan,
  },
  {
    id: 'plan-as-shared',
    title: 'The plan as shared',
    about: 'Exactly what the employee was given, with its version and the receipt.',
    for: ALL,
    make: planAsShared,
  },
  {
    id: 'plan-today',
    title: 'The plan as it stands',
    about: 'With amendments and moved days; a draft is marked as one.',
    for: ALL,
    make: planAsItStands,
  },
  {
    id: 'launch-meeting',
    title: 'Launch meeting',
    about: 'Agenda and talking points for whoever leads it.',
    for: LEADS,
    make: ({ plan }, setting) => launchAgenda(plan, setting),
  },
  {
    id: 'check-in',
    title: 'Check-in sheet',
    about: 'For the next talk: where each goal stood, and room to write.',
    for: BOTH,
    make: ({ plan }, setting) => checkInSheet(plan, setting),
  },
];

const AFTER_LETTERS: Kind[] = [
  {
    id: 'exit-checklist',
    title: 'Exit checklist',
    about: 'What is done when employment ends, and what of it is done.',
    for: LEADS,
    make: ({ plan }, setting) => exitChecklist(plan, setting),
  },
  {
    id: 'copy',
    title: 'The employee’s copy',
    about: 'The whole record as the employee may see it.',
    for: BOTH,
    make: employeeCopy,
  },
];

/** The documents that this viewer may have of a plan they have opened, in the order in which they are needed. */
export function documentsFor(record: PlanRecord, relation: Relation, setting: Setting): Offered[] {
  const offered = (kinds: Kind[]): Offered[] =>
    kinds
      .filter((kind) => kind.for.includes(relation))
      .flatMap(({ id, title, about, make }) => {
        const document = make(record, setting);
        return document ? [{ id, title, about, document }] : [];
      });
  return [...offered(BEFORE_LETTERS), ...letters(record, relation, setting), ...offered(AFTER_LETTERS)];
}

function letters({ plan, checkpoints }: PlanRecord, relation: Relation, setting: Setting): Offered[] {
  if (!BOTH.includes(relation)) return [];
  return decisions(plan).map((decision, index, all) => ({
    id: `letter-${all.length - index}`,
    title: `Letter: ${WORDS[decision.outcome]}`,
    about: `${capital(decision.confirmed ? 'confirmed' : 'proposed, not confirmed by HR')} on ${writtenDay(decision.on)}; drafted from the record.`,
    document: letter(plan, decision, setting, checkpoints),
  }));
}

/** A file's name: what it is and the day, never a person. */
export const fileName = (id: string, today: string, extension: string): string =>
  `${id}-${today}.${extension}`;
