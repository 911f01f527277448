import {
  type CheckIn,
  type Entry,
  everyMilestone,
  type Plan,
  type StatusNote,
  textOfPart,
  WORDS,
} from '@fairway/shared/plan';
import { type Block, fact, facts, paragraph, quote, section } from '../model.ts';
import { nameOf, type Setting } from '../setting.ts';
import { capital, quantity, unitOf, writtenDay, writtenInstant } from '../wording.ts';

const TITLES: Record<Entry['kind'], string> = {
  check_in: 'Check-in held',
  status_note: 'Status note',
  own_entry: 'The employee’s own entry',
};

/** Check-ins, status notes and the employee's own entries in the order of their days, with what was answered. */
export function entries(plan: Plan, setting: Setting): Block[] {
  const inOrder = plan.entries.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return inOrder.map((entry) =>
    section(
      `${writtenDay(entry.on)}: ${TITLES[entry.kind]}`,
      ...said(plan, entry),
      ...entry.answers.map((answer) =>
        quote(`${nameOf(setting, answer.by)}, ${writtenDay(answer.on)}: ${answer.text}`),
      ),
      paragraph(source(entry, setting)),
    ),
  );
}

function source(entry: Entry, setting: Setting): string {
  const by = `By ${nameOf(setting, entry.by)}, recorded ${writtenInstant(entry.recordedAt, setting.timeZone)}.`;
  const paper = entry.imported ? ' From the time on paper, entered afterwards.' : '';
  const addendum = entry.addendum ? ' Added after the plan had moved on.' : '';
  const { retracted } = entry;
  const back = retracted ? ` Taken back on ${writtenDay(retracted.on)}: ${retracted.reason}` : '';
  return `${by}${paper}${addendum}${back}`;
}

function said(plan: Plan, entry: Entry): Block[] {
  if (entry.kind === 'own_entry') return [quote(entry.text)];
  return entry.kind === 'check_in' ? checkIn(plan, entry) : [statusNote(entry)];
}

const statusNote = ({ status, reason }: StatusNote): Block =>
  paragraph(`${capital(WORDS[status])}: ${reason || 'no reason given'}`);

function checkIn(
  plan: Plan,
  { note, praise, obstacles, goals, supportGiven, milestonesReached }: CheckIn,
): Block[] {
  const { content } = plan;
  const reached = everyMilestone(plan)
    .filter(({ id }) => milestonesReached?.includes(id))
    .map(({ text }) => text);
  const given = content?.support.filter(({ id }) => supportGiven.includes(id)).map(({ text }) => text) ?? [];
  const readings = goals.map(({ goalId, status, value }) => {
    const number = (content?.goals.findIndex(({ id }) => id === goalId) ?? -1) + 1;
    const reached = quantity(value, unitOf(plan, goalId));
    const words = [capital(WORDS[status]), reached].filter((part) => part !== '').join(', ');
    return fact(number > 0 ? `Goal ${number}` : takenOut(plan, goalId), words);
  });
  const told = [
    ...readings,
    ...[fact('Note', note), fact('What went well', praise), fact('In the way', obstacles)],
    ...given.map((text) => fact('Support given', text)),
    ...reached.map((text) => fact('Milestone reached', text)),
  ].filter(({ text }) => text.trim() !== '');
  return told.length > 0 ? [facts(...told)] : [];
}

/** A goal that an amendment took out has no number any more. */
const takenOut = (plan: Plan, goalId: string): string => `Goal taken out since: ${textOfPart(plan, goalId)}`;
