import { addDays } from '@fairway/shared/plan/dates.ts';
import { EXIT_STEPS } from '@fairway/shared/plan/exit.ts';
import { PROPOSABLE } from '@fairway/shared/plan/outcomes.ts';
import { sampleContent, sampleLighter, sampleTriage } from '@fairway/shared/plan/sample.ts';
import type { Plan } from '@fairway/shared/plan/state.ts';
import { amendedContent } from './amendments.ts';

export const START = '2026-03-02';
const CONTENT = sampleContent(START);

/** A PIP mostly, now and then what else triage may lead to. */
const TRIAGED = [
  ...Array(26).fill({}),
  ...['coaching', 'training', 'mentorship', 'role_clarification'].map((choice) => ({
    choice,
    reason: 'Early.',
  })),
  { choice: 'hr', reason: '', answers: { ...sampleTriage.answers, misconduct: 'yes' } },
  { choice: 'pip', reason: '', feedback: [] },
];

const text = (variant: number) => (variant % 20 === 0 ? '' : 'A plain sentence of the record.');

/** Data that fits the state most of the time, and sometimes does not. */
export function dataFor(type: string, plan: Plan | undefined, today: string, v: number): unknown {
  const happenedOn = v % 17 === 0 ? addDays(today, 1) : addDays(today, -(v % 3));
  const entry = plan?.entries[v % Math.max(1, plan.entries.length)];
  const due = plan?.checkIns.filter((one) => one.state === 'due') ?? [];
  const checkInId = due[v % Math.max(1, Math.min(2, due.length))]?.id ?? 'none';
  const reading = { goalId: v % 19 === 0 ? 'nowhere' : 'goal', status: 'at_risk', value: v % 100 };
  const hash = v % 13 === 0 ? 'stale' : (plan?.contentHash ?? '');
  const outcome = PROPOSABLE[v % PROPOSABLE.length];
  switch (type) {
    case 'open_plan':
      return {
        subjectId: 'employee',
        triage: { ...sampleTriage, ...TRIAGED[v % TRIAGED.length] },
      };
    case 'import_plan':
      return {
        subjectId: 'employee',
        managerId: v % 7 ? 'manager' : 'employee',
        paper: { title: 'Plan on paper', link: '', sha256: 'a'.repeat(64) },
        sharedOn: addDays(today, -30),
        launchedOn: addDays(today, -(v % 29)),
        content: CONTENT,
      };
    case 'confirm_import':
      return { contentHash: hash };
    case 'start_lighter':
      return { lighter: sampleLighter(addDays(today, v % 13 === 0 ? 0 : 40)) };
    case 'change_lighter':
      return { lighter: plan?.lighter && { ...plan.lighter, purpose: `Written anew, ${v % 9}.` } };
    case 'do_task':
      return { taskId: ['task', 'reply', 'none'][v % 3], happenedOn, note: '' };
    case 'continue_lighter':
      return { to: addDays(plan?.lighter?.endsOn ?? today, v % 5 === 0 ? 0 : 14), reason: text(v) };
    case 'end_lighter':
      return { outcome: v % 2 ? 'met' : 'became_pip', reason: text(v), pipId: v % 8 ? 'pip' : null };
    case 'take_up_referral':
      return { note: '' };
    case 'submit_draft':
      return { content: v % 11 === 0 ? { ...CONTENT, goals: [] } : CONTENT };
    case 'comment':
    case 'ask_question':
      return { part: 'goal', text: text(v) };
    case 'approve':
      return { contentHash: hash, timingLookedAt: v % 9 !== 0 };
    case 'share':
      return { contentHash: v % 13 === 0 ? 'stale' : (plan?.approval?.contentHash ?? '') };
    case 'give_view':
      return { state: v % 4 === 0 ? 'declined' : 'given', text: text(v) };
    case 'answer_receipt':
      return { state: v % 4 === 0 ? 'declined' : 'acknowledged', contentHash: hash, statement: '' };
    case 'answer_amendment':
      return { state: v % 4 === 0 ? 'declined' : 'acknowledged', contentHash: hash, statement: '' };
    case 'answer_extension':
      return { state: v % 4 === 0 ? 'declined' : 'acknowledged', statement: text(v) };
    case 'record_refusal':
    case 'record_extension_refusal':
      return { witness: text(v), words: '', happenedOn };
    case 'deliver_plan':
    case 'deliver_amendment':
      return { witness: text(v), happenedOn };
    case 'launch':
      return { happenedOn: v % 5 === 0 ? happenedOn : today };
    case 'answer_launch':
      return { agrees: v % 2 === 0, text: text(v) };
    case 'note_status':
      return { status: 'on_track', reason: v % 2 ? 'Fine.' : '', happenedOn };
    case 'explain_status':
      return { entryId: entry?.id ?? 'none', reason: text(v) };
    case 'log_check_in':
      return {
        happenedOn,
        note: text(v),
        praise: '',
        obstacles: '',
        goals: [reading],
        supportGiven: v % 3 ? [] : ['support'],
      };
    case 'review_mid_point':
      return { happenedOn, goals: [reading], text: text(v) };
    case 'move_check_in':
      return { checkInId, to: addDays(today, v % 30), reason: text(v) };
    case 'miss_check_in':
      return { checkInId, by: (['manager', 'employee', 'both', 'absence'] as const)[v % 4], note: '' };
    case 'add_own_entry':
      return { text: text(v), happenedOn };
    case 'answer_entry':
      return { entryId: entry?.id ?? 'none', text: text(v) };
    case 'retract_entry':
      return { entryId: entry?.id ?? 'none', reason: text(v) };
    case 'take_up_request':
      return { requestId: v % 7 === 0 ? 'none' : (plan?.privateRequests.at(-1)?.id ?? 'none') };
    case 'deliver_support':
      return { supportId: v % 2 ? 'support' : 'more', happenedOn, note: '' };
    case 'withdraw_support':
      return { supportId: v % 2 ? 'support' : 'more', reason: text(v) };
    case 'answer_question':
      return {
        questionId: plan?.questions[v % Math.max(1, plan.questions.length)]?.id ?? 'none',
        text: text(v),
      };
    case 'evaluate':
      return {
        goals:
          v % 15 === 0
            ? []
            : plan?.content?.goals.map(({ id }) => ({
                ...{ goalId: id, result: 'partly_met', value: 80, evidence: '' },
              })),
        summary: '',
      };
    case 'propose_outcome':
      return {
        outcome,
        reason: text(v),
        followUpOn: v % 8 === 0 ? null : addDays(today, 30),
        newEnd: v % 8 === 0 ? null : addDays(today, 90),
      };
    case 'confirm_outcome':
      return {
        outcome: v % 12 === 0 ? 'met' : (plan?.proposal?.outcome ?? 'met'),
        override: v % 3 ? 'Agreed with legal.' : '',
      };
    case 'pause':
      return { from: today, to: null, noticeSentOn: null };
    case 'resume':
      return { resumesOn: today, targets: v % 2 ? [{ goalId: 'goal', target: 88 }] : [] };
    case 'amend':
      return {
        content: amendedContent(plan?.content ?? CONTENT, today, v),
        reason: text(v),
        surprise: v % 4 === 0 ? '' : 'It came up this week.',
      };
    case 'offer_companion':
      return { happenedOn, accepted: false, name: '' };
    case 'hand_over':
      return {
        managerId: ['successor', 'manager', 'employee', 'hr'][v % 4],
        reason: text(v),
        ...(v % 3 > 0 && { notes: v % 3 === 1 ? 'pass' : 'keep_back' }),
      };
    case 'invite_collaborator':
      return {
        personId: v % 6 === 0 ? ['employee', 'manager', 'hr'][v % 3] : 'counsel',
        reason: text(v),
        until: addDays(today, v % 11 === 0 ? -1 : 21),
      };
    case 'end_collaboration':
      return { personId: v % 9 === 0 ? 'nobody' : 'counsel' };
    case 'decide_appeal':
      return { upheld: v % 2 === 0, reason: text(v) };
    case 'do_exit_step':
      return { step: EXIT_STEPS[v % EXIT_STEPS.length], note: '' };
    case 'self_evaluate':
    case 'respond':
    case 'appeal':
    case 'add_private_note':
      return { text: text(v) };
    case 'request_changes':
    case 'reopen_draft':
    case 'return_proposal':
    case 'withdraw':
    case 'end_otherwise':
      return { reason: text(v) };
    default:
      return {};
  }
}
