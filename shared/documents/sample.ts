import {
  addDays,
  contentHash,
  type Day,
  DEFAULT_POLICY,
  fold,
  type NewEvent,
  type PlanEvent,
} from '@fairway/shared/plan';
import { appealRight } from '@fairway/shared/plan/appeal.ts';
import { appealMade } from '@fairway/shared/plan/events/appeal-made.ts';
import { checkInHeld } from '@fairway/shared/plan/events/check-in-held.ts';
import { checkInMissed } from '@fairway/shared/plan/events/check-in-missed.ts';
import { commentAdded } from '@fairway/shared/plan/events/comment-added.ts';
import { draftReopened } from '@fairway/shared/plan/events/draft-reopened.ts';
import { draftSubmitted } from '@fairway/shared/plan/events/draft-submitted.ts';
import { employeeViewGiven } from '@fairway/shared/plan/events/employee-view-given.ts';
import { exitStepDone } from '@fairway/shared/plan/events/exit-step-done.ts';
import { healthOverridden } from '@fairway/shared/plan/events/health-overridden.ts';
import { hrAskedPrivately } from '@fairway/shared/plan/events/hr-asked-privately.ts';
import { outcomeConfirmed } from '@fairway/shared/plan/events/outcome-confirmed.ts';
import { outcomeProposed } from '@fairway/shared/plan/events/outcome-proposed.ts';
import { ownEntryAdded } from '@fairway/shared/plan/events/own-entry-added.ts';
import { planAmended } from '@fairway/shared/plan/events/plan-amended.ts';
import { planEvaluated } from '@fairway/shared/plan/events/plan-evaluated.ts';
import { planExtended } from '@fairway/shared/plan/events/plan-extended.ts';
import { planLaunched } from '@fairway/shared/plan/events/plan-launched.ts';
import { planOpened } from '@fairway/shared/plan/events/plan-opened.ts';
import { planShared } from '@fairway/shared/plan/events/plan-shared.ts';
import { planWithdrawn } from '@fairway/shared/plan/events/plan-withdrawn.ts';
import { privateNoteAdded } from '@fairway/shared/plan/events/private-note-added.ts';
import { questionAnswered } from '@fairway/shared/plan/events/question-answered.ts';
import { questionAsked } from '@fairway/shared/plan/events/question-asked.ts';
import { receiptAnswered } from '@fairway/shared/plan/events/receipt-answered.ts';
import { selfEvaluated } from '@fairway/shared/plan/events/self-evaluated.ts';
import { statusNoted } from '@fairway/shared/plan/events/status-noted.ts';
import { supportDelivered } from '@fairway/shared/plan/events/support-delivered.ts';
import { timingLookedAt } from '@fairway/shared/plan/events/timing-looked-at.ts';
import { sampleContent } from '@fairway/shared/plan/sample.ts';
import type { LetterOutcome } from './letters/decision.ts';
import type { PlanRecord } from './record.ts';
import type { Setting } from './setting.ts';

/** A plan with something in every place that a document shows, and in every place that it must not: for tests. */
export const SETTING: Setting = {
  letterhead: { name: 'Acme Support', lines: ['12 Harbour Street', 'Bristol BS1 4QA'] },
  today: '2026-05-11',
  timeZone: 'Europe/London',
  people: [
    { id: 'employee', name: 'Sam Doe', title: 'Support agent' },
    { id: 'manager', name: 'Alex Morgan', title: 'Team lead' },
    { id: 'hr', name: 'Priya Shah', title: 'HR partner' },
  ],
};

/** Words that HR and the manager keep from the employee; no document for all may hold one. */
export const WITHHELD = ['withheld comment', 'withheld note', 'withheld proposal', 'withheld override'];

type Said = [actorId: string, event: NewEvent];

const START = '2026-03-09';
export const CONTENT = sampleContent(START);
const HASH = contentHash(CONTENT);
const END = addDays(START, 59);

const record = (said: Said[]): PlanRecord => {
  const history = said.map(
    ([actorId, event], index): PlanEvent => ({
      ...event,
      planId: 'a1b2c3d4',
      seq: index + 1,
      actorId,
      recordedAt: `${event.happenedOn}T10:00:00Z`,
      commandId: `c${index}`,
    }),
  );
  const plan = fold(history);
  if (!plan) throw new Error('The sample holds no event.');
  return { plan, history };
};

const prepared: Said[] = [
  ['manager', planOpened.make('2026-03-02', { kind: 'pip', subjectId: 'employee', managerId: 'manager' })],
  ['manager', draftSubmitted.make('2026-03-03', { content: CONTENT, contentHash: HASH })],
  ['hr', commentAdded.make('2026-03-03', { id: 'm1', part: 'goal', text: 'withheld comment' })],
  ['hr', timingLookedAt.make('2026-03-04', {})],
];
const shared: Said[] = [
  ...prepared,
  ['manager', planShared.make('2026-03-05', { content: CONTENT, contentHash: HASH })],
];
const running: Said[] = [
  ...shared,
  [
    'employee',
    employeeViewGiven.make('2026-03-06', { state: 'given', text: 'The queue doubled in January.' }),
  ],
  [
    'employee',
    receiptAnswered.make('2026-03-06', {
      state: 'acknowledged',
      contentHash: HASH,
      statement: 'I received it and disagree on two tickets.',
    }),
  ],
  [
    'manager',
    planLaunched.make(START, {
      heldOn: START,
      startsOn: START,
      endsOn: END,
      checkIns: [
        { id: 'k1', dueOn: '2026-03-16' },
        { id: 'k2', dueOn: '2026-03-23' },
        { id: 'k3', dueOn: '2026-03-30' },
        { id: 'k4', dueOn: END },
      ],
    }),
  ],
  ['manager', statusNoted.make('2026-03-12', { id: 'n1', status: 'at_risk', reason: '' })],
  [
    'manager',
    checkInHeld.make('2026-03-16', {
      id: 'h1',
      scheduledId: 'k1',
      note: 'Went through the queue together.',
      praise: 'Three hard cases solved well.',
      obstacles: 'The search tool is slow.',
      goals: [{ goalId: 'goal', status: 'at_risk', value: 74 }],
      supportGiven: ['support'],
    }),
  ],
  ['employee', ownEntryAdded.make('2026-03-17', { id: 'o1', text: 'The new macros help.' })],
  ['employee', hrAskedPrivately.make('2026-03-18', { id: 'p1' })],
  ['manager', privateNoteAdded.make('2026-03-18', { id: 'p2', text: 'withheld note' })],
  ['employee', questionAsked.make('2026-03-19', { id: 'q1', part: 'goal', text: 'Do weekends count?' })],
  ['manager', questionAnswered.make('2026-03-20', { questionId: 'q1', text: 'No, working hours only.' })],
  ['manager', checkInMissed.make('2026-03-23', { checkInId: 'k2', by: 'absence', note: '' })],
  ['manager', supportDelivered.make('2026-03-24', { supportId: 'support', note: 'Both sessions held.' })],
];
const evaluated: Said[] = [
  ...running,
  [
    'manager',
    planEvaluated.make('2026-05-08', {
      goals: [{ goalId: 'goal', result: 'partly_met', value: 84, evidence: 'Helpdesk report of 7 May.' }],
      summary: 'Close to the target, and rising.',
    }),
  ],
  ['employee', selfEvaluated.make('2026-05-08', { text: 'I learned to sort the queue.' })],
];

const REASON = 'The report shows 84% where 90% was the target.';
const proposal = (outcome: LetterOutcome, newEnd: Day | null): Said => [
  'manager',
  outcomeProposed.make('2026-05-08', {
    outcome,
    reason: `withheld proposal: ${REASON}`,
    followUpOn: null,
    newEnd,
  }),
];

/** The sample record as far as one moment. */
export const samples = {
  draft: () => record(prepared),
  shared: () => record(shared),
  running: () => record(running),
  /** Shared, then taken back and written anew. */
  takenBack: () => {
    const content = { ...CONTENT, cadence: { every: 'month' as const } };
    return record([
      ...shared,
      ['manager', draftReopened.make('2026-03-06', { reason: 'The employee’s view is taken up.' })],
      ['manager', draftSubmitted.make('2026-03-06', { content, contentHash: contentHash(content) })],
    ]);
  },
  amended: () => {
    const goals = CONTENT.goals.map((goal) => ({ ...goal, dueOn: addDays(END, -7) }));
    const content = { ...CONTENT, goals };
    const contentHashNow = contentHash(content);
    return record([
      ...running,
      [
        'manager',
        planAmended.make('2026-04-01', {
          id: 'x1',
          reason: 'The quarter closes a week earlier.',
          content,
          contentHash: contentHashNow,
          needsReceipt: true,
          surprise: '',
        }),
      ],
    ]);
  },
  proposed: (outcome: LetterOutcome) =>
    record([...evaluated, proposal(outcome, outcome === 'extended' ? addDays(END, 30) : null)]),
  /** The whole way to an outcome, with HR's override before it and an appeal after. */
  ended: (outcome: LetterOutcome) => record([...evaluated, ...endings(outcome)]),
};

function endings(outcome: LetterOutcome): Said[] {
  if (outcome === 'withdrawn') return [['hr', planWithdrawn.make('2026-05-11', { reason: REASON })]];
  const proposed = proposal(outcome, null);
  if (outcome === 'extended')
    return [
      proposed,
      [
        'hr',
        planExtended.make('2026-05-11', {
          from: END,
          to: addDays(END, 30),
          reason: REASON,
          checkIns: [{ id: 'k5', dueOn: '2026-05-18' }],
        }),
      ],
    ];
  const followUpOn = outcome === 'met' ? '2026-08-10' : null;
  return [
    proposed,
    ['hr', healthOverridden.make('2026-05-11', { codes: ['late_entries'], reason: 'withheld override' })],
    [
      'hr',
      outcomeConfirmed.make('2026-05-11', {
        outcome,
        reason: REASON,
        followUpOn,
        appeal: appealRight(outcome, { today: '2026-05-11', policy: DEFAULT_POLICY }),
      }),
    ],
    ['employee', appealMade.make('2026-05-12', { text: 'Please look at April again.' })],
    ['hr', exitStepDone.make('2026-05-12', { step: 'records_kept', note: 'Archived.' })],
  ];
}
