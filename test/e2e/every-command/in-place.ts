import { type Days, type Step, text } from './step.ts';

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

/** What HR may do in the manager’s place, from approved to running. */
export const STARTED_BY_HR: readonly Step[] = [
  { as: 'hr', type: 'share', press: 'Share with the employee' },
  {
    as: 'hr',
    type: 'offer_companion',
    press: 'Record that a companion was offered',
    fields: [['No', true]],
  },
  {
    as: 'silent',
    type: 'ask_question',
    press: /^Ask about this: Answer 90%/,
    fields: [text('Your question')],
  },
  { as: 'hr', type: 'answer_question', press: /^Answer the question/, fields: [text('Your answer')] },
  { as: 'hr', type: 'launch', press: 'Record the launch meeting' },
];

/** A plan that has run for a month: check-ins are overdue, and nobody answered. */
export const runByHr = ({ in: inDays }: Days): readonly Step[] => [
  {
    as: 'hr',
    type: 'record_refusal',
    press: 'Record that receipt was declined',
    fields: [['Who was there as a witness', 'Ana Sol']],
  },
  { as: 'manager', type: 'miss_check_in', press: /^Missed, /, fields: [['The manager', true]] },
  { as: 'silent', type: 'miss_check_in', press: /^Missed, /, fields: [['The manager', true]] },
  { as: 'hr', type: 'move_check_in', press: /^Move, /, fields: [['New day', inDays(3)], text('Reason')] },
  { as: 'hr', type: 'log_check_in', press: 'Log a check-in', fields: [text('What you talked about')] },
  { as: 'manager', type: 'answer_entry', press: /^Answer: Check-in held/, fields: [text('Your answer')] },
  { as: 'hr', type: 'answer_entry', press: /^Answer: Check-in held/, fields: [text('Your answer')] },
  { as: 'hr', type: 'retract_entry', press: /^Take back: /, fields: [text('Reason')] },
  { as: 'manager', type: 'note_status', press: 'Log a status note', fields: [['At risk', true]] },
  { as: 'manager', type: 'retract_entry', press: /^Take back: /, fields: [text('Reason')] },
  {
    as: 'hr',
    type: 'review_mid_point',
    press: 'Record the mid-point review',
    fields: [text(/^What you concluded/)],
  },
  { as: 'hr', type: 'deliver_support', press: /^It was given: Two one-hour/ },
  {
    as: 'manager',
    type: 'withdraw_support',
    press: /^Withdraw: One hour/,
    fields: [text('Why it cannot be given')],
  },
];

/** Amended, so that it waits for the employee, who does not answer. */
export const AMENDED: readonly Step[] = [
  {
    as: 'manager',
    type: 'deliver_amendment',
    press: 'Record that the amendment was handed over',
    fields: [['Who was there as a witness', 'Ana Sol']],
  },
];
export const AMENDED_AND_READ: readonly Step[] = [
  { as: 'hr', type: 'put_amendment_in_effect', press: 'Go on under the amendment' },
];

/** Extended, with time to read it, and no answer. */
export const extensionDeclined = (as: 'hr' | 'manager'): readonly Step[] => [
  {
    as,
    type: 'record_extension_refusal',
    press: 'Record that receipt of the extension was declined',
    fields: [['Who was there as a witness', 'Ana Sol']],
  },
];
