import type { ComponentType } from 'preact';
import type { Offered } from '../plan/offers.ts';
import { LogCheckIn, NoteStatus } from './check-in.tsx';
import type { FormProps } from './command-form.tsx';
import {
  ConfirmOutcome,
  Evaluate,
  ProposeOutcome,
  Respond,
  ReturnProposal,
  SelfEvaluate,
} from './ending.tsx';
import { Approve, DiscardDraft, ReopenDraft, RequestChanges, Withdraw } from './review.tsx';
import { AnswerLaunch, AnswerReceipt, GiveView, Launch, RecordRefusal, Share } from './sharing.tsx';
import { AddOwnEntry, AskQuestion, Comment } from './talk.tsx';

type Entry = { label: string; Form: ComponentType<FormProps>; danger?: boolean };

/** The button and the form of each command that is offered for the plan as a whole. */
export const FORMS: Record<Offered, Entry> = {
  approve: { label: 'Approve', Form: Approve },
  request_changes: { label: 'Ask for changes', Form: RequestChanges },
  share: { label: 'Share with the employee', Form: Share },
  answer_receipt: { label: 'Say that you received it', Form: AnswerReceipt },
  give_view: { label: 'Add your view', Form: GiveView },
  answer_launch: { label: 'Confirm the launch meeting', Form: AnswerLaunch },
  launch: { label: 'Record the launch meeting', Form: Launch },
  log_check_in: { label: 'Log a check-in', Form: LogCheckIn },
  note_status: { label: 'Log a status note', Form: NoteStatus },
  add_own_entry: { label: 'Add your own entry', Form: AddOwnEntry },
  evaluate: { label: 'Evaluate', Form: Evaluate },
  self_evaluate: { label: 'Add your own evaluation', Form: SelfEvaluate },
  propose_outcome: { label: 'Propose an outcome', Form: ProposeOutcome },
  confirm_outcome: { label: 'Confirm the outcome', Form: ConfirmOutcome },
  return_proposal: { label: 'Return to the manager', Form: ReturnProposal },
  respond: { label: 'Respond', Form: Respond },
  record_refusal: { label: 'Record that receipt was declined', Form: RecordRefusal },
  ask_question: { label: 'Ask a question', Form: AskQuestion },
  comment: { label: 'Comment', Form: Comment },
  reopen_draft: { label: 'Take back to change it', Form: ReopenDraft },
  discard_draft: { label: 'Discard the draft', Form: DiscardDraft, danger: true },
  withdraw: { label: 'Withdraw the plan', Form: Withdraw, danger: true },
};
