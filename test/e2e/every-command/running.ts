import { type Days, type Step, text } from './step.ts';

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
