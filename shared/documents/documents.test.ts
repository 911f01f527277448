import { contentHash } from '@fairway/shared/plan';
import { READY_TEMPLATES } from '@fairway/shared/templates';
import { describe, expect, it } from 'vitest';
import { blankForm } from './blank-form.ts';
import { documentsFor } from './catalogue.ts';
import { checkInSheet } from './check-in-sheet.ts';
import { employeeCopy } from './employee-copy.ts';
import { exitChecklist } from './exit-checklist.ts';
import { launchAgenda } from './launch-agenda.ts';
import type { Document } from './model.ts';
import { planAsItStands, planAsShared } from './plan.ts';
import { type PlanRecord, sharedWithEmployee } from './record.ts';
import { CONTENT, SETTING, samples } from './sample.ts';
import { textOf } from './text-of.ts';

const said = (document: Document | undefined): string => {
  if (!document) throw new Error('no document');
  return textOf(document);
};

describe('the plan as it was shared', () => {
  it('holds all parts of the plan, with dates written out and numbers with their units', () => {
    const text = said(planAsShared(samples.shared(), SETTING));
    expect(text).toContain('Acme Support\n12 Harbour Street');
    expect(text).toContain('Employee: Sam Doe, Support agent');
    expect(text).toContain('Manager: Alex Morgan, Team lead');
    expect(text).toContain('Version: As shared on 5 March 2026');
    expect(text).toContain('Support agents answer 90% of assigned tickets within 8 working hours.');
    expect(text).toContain('30 January 2026 | 41 of 110 tickets were late. | Helpdesk report');
    expect(text).toContain('3 February 2026 | One-to-one | Talked about the January figures.');
    expect(text).toContain('Baseline: 62%\nTarget: 90%');
    expect(text).toContain('By: 7 May 2026\nAnswers: Concern 1');
    expect(text).toContain('| Coaching | Dana Reyes | 23 March 2026 | Goal 1');
    expect(text).toContain('If they are not met: If the goals in this plan are not met');
  });

  it('names the version and asks for receipt, not agreement', () => {
    const text = said(planAsShared(samples.shared(), SETTING));
    expect(text).toContain(`Version (SHA-256): ${contentHash(CONTENT)}`);
    expect(text).toContain('This is receipt, not agreement.');
    expect(text).toContain('Sam Doe: Employee: received');
    expect(text).toContain('If receipt is declined: day, time and witness');
  });

  it('shows the receipt that is on the record, with the employee’s own words', () => {
    const text = said(planAsShared(samples.running(), SETTING));
    expect(text).toContain('Sam Doe confirmed receipt on 6 March 2026. Recorded 6 March 2026, 10:00.');
    expect(text).toContain('I received it and disagree on two tickets.');
    expect(text).not.toContain('Employee: received');
  });

  it('shows a refusal with its witness', () => {
    const record = samples.shared();
    const acknowledgement = {
      ...{ by: 'hr', on: '2026-03-10', recordedAt: '2026-03-10T09:00:00Z', witness: 'Jo Bell' },
      ...{ state: 'declined' as const, contentHash: contentHash(CONTENT), statement: 'I do not agree.' },
    };
    const text = said(planAsShared({ ...record, plan: { ...record.plan, acknowledgement } }, SETTING));
    expect(text).toContain('Sam Doe declined to confirm receipt on 10 March 2026. Witness: Jo Bell.');
    expect(text).toContain('I do not agree.');
  });

  it('stays what it was after an amendment, which has a receipt of its own', () => {
    const record = samples.amended();
    const before = said(planAsShared(record, SETTING));
    expect(before).toContain('By: 7 May 2026');
    expect(before).toContain('Sam Doe confirmed receipt');
    const after = said(planAsItStands(record, SETTING));
    expect(after).toContain('By: 30 April 2026');
    expect(after).toMatch(/Amended on 1 April 2026\nThe quarter closes a week earlier\./);
    expect(after).toMatch(/Due: Now: 30 April 2026\nBefore: 7 May 2026/);
    expect(after).toContain('Sam Doe: Employee: received');
    expect(after).not.toContain(contentHash(CONTENT));
  });

  it('that was taken back is signed by nobody, and the text in its place is a draft', () => {
    const before = said(planAsShared(samples.takenBack(), SETTING));
    expect(before).toContain('Taken back to be changed.');
    expect(before).toContain('Every week');
    const after = said(planAsItStands(samples.takenBack(), SETTING));
    expect(after).toContain('Draft: not yet shared.');
    expect(after).toContain('Every four weeks');
    for (const text of [before, after]) expect(text).not.toContain('Employee: received');
    const theirs = said(planAsItStands(sharedWithEmployee(samples.takenBack()), SETTING));
    expect(theirs).toContain('Taken back to be changed.');
    expect(theirs).not.toContain('Every four weeks');
  });

  it('is none while nothing was shared; the draft says that it is one', () => {
    expect(planAsShared(samples.draft(), SETTING)).toBeUndefined();
    const draft = said(planAsItStands(samples.draft(), SETTING));
    expect(draft).toContain('Draft: not yet shared.');
    expect(draft).not.toContain('Employee: received');
  });
});

describe('the check-in sheet', () => {
  it('names the next check-in, where each goal stood, and leaves room for both', () => {
    const text = said(checkInSheet(samples.running().plan, SETTING));
    expect(text).toContain('Due on: 30 March 2026\nHeld on: ');
    expect(text).toContain('Tickets answered within 8 working hours: 90% | 74%\nAt risk\n16 March 2026 |');
    expect(text).toContain('What went well');
    expect(text).toContain('The employee’s own words');
  });

  it('leaves out a reading that was taken back', () => {
    const { plan } = samples.running();
    const retracted = {
      by: 'manager',
      on: '2026-03-17',
      recordedAt: '2026-03-17T09:00:00Z',
      reason: 'Wrong',
    };
    const entries = plan.entries.map((entry) => ({ ...entry, retracted }));
    expect(said(checkInSheet({ ...plan, entries }, SETTING))).not.toContain('74%');
  });

  it('lists the support that is still owed, with owner and day', () => {
    const { plan } = samples.running();
    const open = { ...plan, support: { support: { state: 'promised' as const } } };
    expect(said(checkInSheet(open, SETTING))).toContain('(Dana Reyes, by 23 March 2026)');
    expect(said(checkInSheet(plan, SETTING))).not.toContain('Support still owed');
  });

  it('is none before the launch', () => {
    expect(checkInSheet(samples.shared().plan, SETTING)).toBeUndefined();
  });
});

describe('the launch agenda', () => {
  it('keeps to the plan, names earlier talks and every promise, and invites questions', () => {
    const text = said(launchAgenda(samples.shared().plan, SETTING));
    expect(text).toContain('A room where nobody walks in or listens');
    expect(text).toContain('You spoke about it on 3 February 2026.');
    expect(text).toContain('(Dana Reyes, by 23 March 2026)');
    expect(text).toContain('Questions, and who answers until when');
    expect(text).toContain('Nothing new today');
    expect(text).toContain('receipt, not agreement');
  });

  it('warns of a concern that was never spoken about', () => {
    const { plan } = samples.shared();
    const concerns = CONTENT.concerns.map((concern) => ({ ...concern, earlierFeedback: [] }));
    const text = said(launchAgenda({ ...plan, content: { ...CONTENT, concerns } }, SETTING));
    expect(text).toContain('No earlier talk is on record');
  });
});

describe('the exit checklist', () => {
  it('shows what is done and by whom, and what is open', () => {
    const text = said(exitChecklist(samples.ended('termination').plan, SETTING));
    expect(text).toContain('☑ All documentation is kept | 12 May 2026 | Priya Shah | Archived.');
    expect(text).toContain('☐ Information on final pay was given |  |  | ');
  });

  it('belongs to termination alone', () => {
    expect(exitChecklist(samples.ended('met').plan, SETTING)).toBeUndefined();
    expect(exitChecklist(samples.proposed('termination').plan, SETTING)).toBeUndefined();
  });
});

describe('the employee’s copy', () => {
  it('holds the whole record that is theirs, with both dates', () => {
    const text = said(employeeCopy(samples.ended('reassignment'), SETTING));
    for (const words of [
      'The queue doubled in January.',
      '12 March 2026: Status note\nAt risk: no reason given',
      'Goal 1: At risk, 74%',
      'What went well: Three hard cases solved well.',
      'The new macros help.',
      'Do weekends count?',
      'Alex Morgan, 20 March 2026: No, working hours only.',
      'Given on 24 March 2026: Both sessions held.',
      '84% | Partly met',
      'I learned to sort the queue.',
      'Outcome: Reassignment',
      'Please look at April again.',
      'Appeal | 12 May 2026 | 12 May 2026, 11:00 | Sam Doe',
    ])
      expect(text).toContain(words);
  });

  it('names the entry up to which it goes', () => {
    const text = said(employeeCopy(samples.running(), SETTING));
    expect(text).toContain('recorded 24 March 2026, 10:00');
  });

  it('says that receipt is open rather than asking for it', () => {
    const text = said(employeeCopy(samples.shared(), SETTING));
    expect(text).toContain('Receipt, not agreement\nNot answered yet.');
    expect(text).not.toContain('Employee: received');
  });

  it('is none before the plan was shared', () => {
    expect(employeeCopy(samples.draft(), SETTING)).toBeUndefined();
  });
});

describe('the blank form', () => {
  it.each(Object.entries(READY_TEMPLATES))('of a template has its guidance: %s', (_, template) => {
    const text = said(blankForm(template, SETTING));
    for (const { guidance } of template.sections) expect(text).toContain(guidance);
    expect(text).toContain(`Usual length: ${template.days} days`);
    expect(text).toContain('This is receipt, not agreement.');
  });

  it('names nobody', () => {
    const text = said(blankForm(READY_TEMPLATES.general!, SETTING));
    expect(text).toContain('Employee: \n');
    for (const { name } of SETTING.people) expect(text).not.toContain(name);
  });
});

describe('checkpoints', () => {
  const signed = (record: PlanRecord): PlanRecord => ({
    ...record,
    checkpoints: record.history
      .filter(({ type }) =>
        ['draft_submitted', 'plan_shared', 'receipt_answered', 'outcome_confirmed'].includes(type),
      )
      .map(({ seq, type }) => ({ seq, type, line: `fairway1.${type}` })),
  });

  it('of the sharing stands on the plan as shared, and no other', () => {
    const text = said(planAsShared(signed(samples.ended('met')), SETTING));
    expect(text).toContain('Shared with the employee, entry 5: fairway1.plan_shared');
    expect(text).not.toContain('fairway1.receipt_answered');
  });

  it('of all that the employee sees stand on their copy', () => {
    const text = said(employeeCopy(signed(samples.ended('met')), SETTING));
    for (const type of ['plan_shared', 'receipt_answered', 'outcome_confirmed'])
      expect(text).toContain(`fairway1.${type}`);
    expect(text).not.toContain('fairway1.draft_submitted');
  });

  it('of the outcome stands on its letter', () => {
    const texts = documentsFor(signed(samples.ended('met')), 'hr', SETTING)
      .filter(({ id }) => id.startsWith('letter'))
      .map(({ document }) => textOf(document));
    expect(texts).toEqual([expect.stringContaining('fairway1.outcome_confirmed')]);
  });
});
