import { type Step, text } from './step.ts';

/** In review and still a draft. */
export const REVIEWED: readonly Step[] = [
  { as: 'manager', type: 'comment', press: /^Comment: Answer 90%/, fields: [text(/^Comment on/)] },
  { as: 'manager', type: 'add_private_note', press: 'Add a private note', fields: [text('Note')] },
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

/** Approved, taken back by HR, and given up by the manager. */
export const TAKEN_BACK: readonly Step[] = [
  { as: 'hr', type: 'reopen_draft', press: 'Take back to change it', fields: [text('Why')] },
  { as: 'manager', type: 'withdraw', press: 'Withdraw the plan', fields: [text('Reason')] },
];

/** Entered from paper by its manager. */
export const IMPORTED: readonly Step[] = [
  { as: 'hr', type: 'confirm_import', press: 'Confirm the paper plan' },
];

/** Handed to HR instead of a plan. */
export const REFERRED: readonly Step[] = [{ as: 'hr', type: 'take_up_referral', press: 'Take it up' }];
