import type { CommandType } from '@fairway/shared/plan';

export type Who = 'hr' | 'hr2' | 'manager' | 'successor' | 'employee' | 'counsel';

/** One command as a person does it on the plan's page: the button, what is filled in, and the button that sends it. */
export interface Step {
  as: Who;
  type: CommandType;
  /** What the button that opens the form is called. */
  press: string | RegExp;
  /** Parts of the form that are folded. */
  unfold?: RegExp;
  /** Fields by their label: words to write or an option to choose; `true` marks a box or a button of a group. */
  fields?: readonly (readonly [label: string | RegExp, value: string | true])[];
  /** Another button within the form, pressed before its fields are filled. */
  first?: string;
}

const WHY = 'As we said in the talk.';
const text = (label: string | RegExp) => [label, WHY] as const;

/** Says where the day of a step lies: working days from the sharing, seen from today. */
export interface Days {
  today: string;
  in: (days: number) => string;
}

/** In review and still a draft. */
export const REVIEWED: readonly Step[] = [
  { as: 'hr', type: 'comment', press: /^Comment: Answer 90%/, fields: [text(/^Comment on/)] },
  {
    as: 'hr',
    type: 'invite_collaborator',
    press: 'Invite somebody to this plan',
    fields: [['Who', 'Lena Kraft'], text('Reason')],
  },
  { as: 'counsel', type: 'comment', press: /^Comment: Answer 90%/, fields: [text(/^Comment on/)] },
  { as: 'hr', type: 'end_collaboration', press: 'End the invitation of Lena Kraft' },
  { as: 'hr', type: 'request_changes', press: 'Ask for changes', fields: [text(/^What should change/)] },
  { as: 'manager', type: 'discard_draft', press: 'Discard the draft' },
];

/** Approved and taken back. */
export const APPROVED: readonly Step[] = [
  { as: 'hr', type: 'approve', press: 'Approve', fields: [['I looked at the timing', true]] },
  { as: 'manager', type: 'reopen_draft', press: 'Take back to change it', fields: [text('Why')] },
  { as: 'hr', type: 'withdraw', press: 'Withdraw the plan', fields: [text('Reason')] },
];

/** From approved to running. */
export const BEGUN: readonly Step[] = [
  { as: 'manager', type: 'share', press: 'Share with the employee' },
  {
    as: 'employee',
    type: 'ask_question',
    press: /^Ask about this: Answer 90%/,
    fields: [text('Your question')],
  },
  { as: 'manager', type: 'answer_question', press: /^Answer the question/, fields: [text('Your answer')] },
  {
    as: 'employee',
    type: 'answer_receipt',
    press: 'Say that you received it',
    fields: [['I received the plan', true]],
  },
  { as: 'employee', type: 'give_view', press: 'Add your view', fields: [text('How you see it')] },
  { as: 'employee', type: 'ask_hr_privately', press: 'Ask HR to get in touch' },
  { as: 'hr', type: 'take_up_request', press: 'Mark as taken up' },
  {
    as: 'manager',
    type: 'offer_companion',
    press: 'Record that a companion was offered',
    fields: [
      ['Yes', true],
      ['Who comes along', 'Ana Sol'],
    ],
  },
  { as: 'manager', type: 'launch', press: 'Record the launch meeting' },
  { as: 'employee', type: 'answer_launch', press: 'Confirm the launch meeting', fields: [['Yes', true]] },
];

/** A plan that has run for nine days: its first check-in is overdue. */
export const running = ({ in: inDays }: Days): readonly Step[] => [
  { as: 'hr', type: 'miss_check_in', press: /^Missed, /, fields: [['An approved absence', true]] },
  {
    as: 'manager',
    type: 'log_check_in',
    press: 'Log a check-in',
    fields: [text('What you talked about'), ['Status', 'On track'], ['Value in %', '71']],
  },
  {
    as: 'manager',
    type: 'move_check_in',
    press: /^Move, /,
    fields: [['New day', inDays(12)], text('Reason')],
  },
  { as: 'manager', type: 'note_status', press: 'Log a status note', fields: [['At risk', true]] },
  { as: 'manager', type: 'explain_status', press: /^Say why: /, fields: [text('What happened')] },
  { as: 'employee', type: 'answer_entry', press: /^Answer: Status note/, fields: [text('Your answer')] },
  {
    as: 'employee',
    type: 'add_own_entry',
    press: 'Add your own entry',
    fields: [text('What you want on the record')],
  },
  { as: 'employee', type: 'retract_entry', press: /^Take back: /, fields: [text('Reason')] },
  { as: 'hr', type: 'add_private_note', press: 'Add a private note', fields: [text('Note')] },
  {
    as: 'manager',
    type: 'review_mid_point',
    press: 'Record the mid-point review',
    fields: [text(/^What you concluded/)],
  },
  {
    as: 'manager',
    type: 'amend',
    press: 'Amend the plan',
    first: 'Add support',
    fields: [
      ['More support', 'One hour on triage with Ana Sol every Friday of the plan.'],
      ['Given by', 'Ana Sol'],
      text('Why'),
    ],
  },
  { as: 'manager', type: 'deliver_support', press: /^It was given: Two one-hour/ },
  {
    as: 'hr',
    type: 'withdraw_support',
    press: /^Withdraw: One hour/,
    fields: [text('Why it cannot be given')],
  },
  { as: 'hr', type: 'pause', press: 'Pause the plan' },
  { as: 'hr', type: 'resume', press: 'Resume the plan' },
  {
    as: 'manager',
    type: 'amend',
    press: 'Amend the plan',
    unfold: /^Answer 90%/,
    fields: [['Target', '92'], text('Why')],
  },
  {
    as: 'employee',
    type: 'answer_amendment',
    press: 'Answer the amendment',
    fields: [['I received the amendment', true]],
  },
  {
    as: 'hr',
    type: 'amend',
    press: 'Amend the plan',
    unfold: /^Answer 90%/,
    fields: [['Target', '91'], text('Why')],
  },
  {
    as: 'hr',
    type: 'deliver_amendment',
    press: 'Record that the amendment was handed over',
    fields: [['Who was there as a witness', 'Ana Sol']],
  },
];

/** Days after the amendment was handed over, up to the end. */
export const ended = ({ in: inDays }: Days): readonly Step[] => [
  { as: 'manager', type: 'put_amendment_in_effect', press: 'Go on under the amendment' },
  {
    as: 'employee',
    type: 'self_evaluate',
    press: 'Add your own evaluation',
    fields: [text(/^How far you got/)],
  },
  {
    as: 'manager',
    type: 'evaluate',
    press: 'Evaluate',
    fields: [['Not met', true], text('What on the record shows it')],
  },
  {
    as: 'manager',
    type: 'propose_outcome',
    press: 'Propose an outcome',
    fields: [['Extended', true], text('Why'), ['New last day', inDays(120)]],
  },
  { as: 'hr', type: 'return_proposal', press: 'Return to the manager', fields: [text('What is missing')] },
  {
    as: 'manager',
    type: 'propose_outcome',
    press: 'Propose an outcome',
    fields: [['Extended', true], text('Why'), ['New last day', inDays(120)]],
  },
  { as: 'hr', type: 'confirm_outcome', press: 'Confirm the outcome' },
  {
    as: 'employee',
    type: 'answer_extension',
    press: 'Answer the extension',
    fields: [['I received the extension', true]],
  },
  {
    as: 'hr',
    type: 'hand_over',
    press: 'Hand over to another manager',
    fields: [['New manager', 'Sol Vega'], text('Reason'), ['The new manager reads them', true]],
  },
  {
    as: 'successor',
    type: 'evaluate',
    press: 'Evaluate',
    fields: [['Not met', true], text('What on the record shows it')],
  },
  {
    as: 'successor',
    type: 'propose_outcome',
    press: 'Propose an outcome',
    fields: [['Termination', true], text('Why')],
  },
  {
    as: 'hr',
    type: 'confirm_outcome',
    press: 'Confirm the outcome',
    fields: [text(/^Why the outcome stands/)],
  },
  { as: 'employee', type: 'respond', press: 'Respond', fields: [text('Your response')] },
  { as: 'employee', type: 'appeal', press: 'Appeal', fields: [text(/^What should be looked at/)] },
  {
    as: 'hr2',
    type: 'decide_appeal',
    press: 'Decide the appeal',
    fields: [['The outcome stands', true], text('Why')],
  },
  { as: 'hr', type: 'do_exit_step', press: /^Done: All documentation/ },
];

/** Shared three days ago with somebody who does not answer. */
export const UNANSWERED: readonly Step[] = [
  {
    as: 'hr',
    type: 'deliver_plan',
    press: 'Record that it was handed over on paper',
    fields: [['Who was there as a witness', 'Ana Sol']],
  },
  {
    as: 'manager',
    type: 'record_refusal',
    press: 'Record that receipt was declined',
    fields: [['Who was there as a witness', 'Ana Sol']],
  },
  { as: 'hr', type: 'end_otherwise', press: 'End for another reason', fields: [text('What happened')] },
];

/** Informal coaching. */
export const lighter = ({ in: inDays }: Days): readonly Step[] => [
  { as: 'employee', type: 'do_task', press: /^It is done: Write a first reply/ },
  {
    as: 'manager',
    type: 'continue_lighter',
    press: 'Let it go on',
    fields: [['Look back on', inDays(60)], text('Why')],
  },
  { as: 'manager', type: 'end_lighter', press: 'Look back: it is met', fields: [text('What was reached')] },
];

/** Entered from paper by its manager. */
export const IMPORTED: readonly Step[] = [
  { as: 'hr', type: 'confirm_import', press: 'Confirm the paper plan' },
];

/** Handed to HR instead of a plan. */
export const REFERRED: readonly Step[] = [{ as: 'hr', type: 'take_up_referral', press: 'Take it up' }];
