import { fold } from '@fairway/shared/plan';
import { sampleLighter, sampleTriage } from '@fairway/shared/plan/sample.ts';
import { hr, manager, sampleRecord } from '@fairway/shared/plan/sample-record.ts';
import { expect, test } from 'vitest';
import { documentsFor } from './catalogue.ts';
import type { Setting } from './setting.ts';
import { textOf } from './text-of.ts';

const setting: Setting = {
  letterhead: { name: 'Acme', lines: [] },
  today: '2026-03-20',
  timeZone: 'UTC',
  people: [
    { id: 'employee', name: 'Eli Okafor', title: null },
    { id: 'manager', name: 'Mara Lind', title: null },
  ],
};

test('a lighter plan is handed out with tasks and evidence, and without what is not the employee’s', () => {
  const r = sampleRecord('2026-03-02');
  const triage = { ...sampleTriage, choice: 'coaching', reason: 'CANARY', situation: 'CANARY' };
  r.send(manager, 'open_plan', { subjectId: 'employee', triage });
  r.send(manager, 'start_lighter', { lighter: sampleLighter('2026-04-10') });
  r.send(manager, 'do_task', { taskId: 'task', happenedOn: '2026-03-02', note: '' });
  r.send(hr, 'add_private_note', { text: 'CANARY' });
  const record = { plan: fold(r.events())!, history: r.events() };
  for (const who of ['employee', 'manager', 'hr'] as const) {
    const offered = documentsFor(record, who, setting);
    expect(offered.map(({ id }) => id)).toEqual(['lighter-plan']);
    const text = textOf(offered[0]!.document);
    for (const words of ['Informal coaching', 'Sort the queue together', 'Mara Lind', '41 of 110'])
      expect(text).toContain(words);
    expect(text).not.toContain('CANARY');
  }
});
