import { type Plan, RELATIONS, type Relation, sees } from '@fairway/shared/plan';
import { hrAskedPrivately } from '@fairway/shared/plan/events/hr-asked-privately.ts';
import { fold } from '@fairway/shared/plan/evolve.ts';
import { describe, expect, it } from 'vitest';
import { documentsFor, fileName } from './catalogue.ts';
import { employeeCopy } from './employee-copy.ts';
import { LETTER_OUTCOMES } from './letters/decision.ts';
import type { PlanRecord } from './record.ts';
import { SETTING, samples, WITHHELD } from './sample.ts';
import { textOf } from './text-of.ts';

const ids = (record: PlanRecord, relation: Relation) =>
  documentsFor(record, relation, SETTING).map(({ id }) => id);

/** The record as the employee’s own client has it. */
function employees(record: PlanRecord): PlanRecord {
  const history = record.history.filter(({ audience }) => sees('employee', audience));
  const plan = fold(history.map((event) => ({ ...event, planId: 'a1b2c3d4', commandId: 'c' }))) as Plan;
  return { plan, history };
}

const FOR_ALL = ['plan-as-shared', 'plan-today', 'check-in', 'copy'];

describe('the documents of a plan', () => {
  it('are those of the viewer and of the moment', () => {
    expect(ids(samples.draft(), 'hr')).toEqual(['plan-today', 'launch-meeting']);
    expect(ids(samples.shared(), 'manager')).toEqual([
      ...['plan-as-shared', 'plan-today', 'launch-meeting', 'copy'],
    ]);
    expect(ids(employees(samples.running()), 'employee')).toEqual(FOR_ALL);
    expect(ids(samples.ended('termination'), 'hr')).toContain('exit-checklist');
    expect(ids(employees(samples.ended('termination')), 'employee')).not.toContain('exit-checklist');
  });

  it('are no letter for the employee before HR has confirmed', () => {
    expect(ids(samples.proposed('termination'), 'manager')).toContain('letter-1');
    expect(ids(employees(samples.proposed('termination')), 'employee')).toEqual(FOR_ALL);
  });

  it('are none for somebody who may not open the plan', () => {
    expect(ids(samples.running(), 'none')).toEqual([]);
  });

  it.each(LETTER_OUTCOMES)('keep what is withheld, whoever prints the employee’s papers: %s', (outcome) => {
    const record = samples.ended(outcome);
    for (const relation of RELATIONS)
      for (const { id, document } of documentsFor(record, relation, SETTING)) {
        if (id === 'launch-meeting' || id === 'exit-checklist') continue;
        const text = textOf(document);
        for (const words of WITHHELD) expect(text).not.toContain(words);
        expect(text).not.toMatch(/absence|timing|asked to talk to HR/i);
      }
  });

  it('say the same to the employee, whoever prints the copy', () => {
    const record = samples.ended('met');
    const copy = (of: PlanRecord, relation: Relation) =>
      documentsFor(of, relation, SETTING).find(({ id }) => id === 'copy')?.document;
    const managers = record.history.filter(({ audience }) => audience !== 'hr');
    expect(copy(record, 'hr')).toEqual(copy(employees(record), 'employee'));
    expect(copy({ ...record, history: managers }, 'manager')).toEqual(copy(record, 'hr'));
    expect(copy(record, 'hr')).toBeDefined();
  });

  it('do not hint at a private request by the number of the last entry', () => {
    const record = samples.running();
    const asked = hrAskedPrivately.make('2026-03-25', { id: 'p9' });
    const event = {
      ...{ ...asked, seq: record.history.length + 1, actorId: 'employee' },
      recordedAt: '2026-03-25T10:00:00Z',
    };
    const after = { ...record, history: [...record.history, event] };
    expect(employeeCopy(after, SETTING)).toEqual(employeeCopy(record, SETTING));
  });

  it('have ids and file names without a name', () => {
    const record = samples.ended('termination');
    for (const { id, document } of documentsFor(record, 'hr', SETTING)) {
      expect(fileName(id, SETTING.today, 'docx')).toMatch(/^[a-z0-9-]+-2026-05-11\.docx$/);
      for (const { name } of SETTING.people) expect(document.title).not.toContain(name);
    }
    expect(new Set(ids(record, 'hr')).size).toBe(ids(record, 'hr').length);
  });
});
