import type { ComponentType } from 'preact';
import type { Offered } from '../plan/offers.ts';
import { Amend } from './amend/amend.tsx';
import {
  AnswerAmendment,
  AnswerExtension,
  DeliverAmendment,
  DeliverPlan,
  PutAmendmentInEffect,
} from './amendment-answer.tsx';
import { Appeal, DecideAppeal } from './appeal.tsx';
import { LogCheckIn } from './check-in.tsx';
import { EndOtherwise } from './closing.tsx';
import { InviteCollaborator } from './collaborators.tsx';
import type { FormProps } from './command-form.tsx';
import { ConfirmImport } from './confirm-import.tsx';
import { EndLighter } from './end-lighter.tsx';
import { ConfirmOutcome, ProposeOutcome, Respond, ReturnProposal } from './ending.tsx';
import { AddOwnEntry } from './entries.tsx';
import { Evaluate, SelfEvaluate } from './evaluating.tsx';
import { HandOver } from './hand-over.tsx';
import { AnswerLaunch, Launch } from './launch.tsx';
import { AddPrivateNote, OfferCompanion } from './life.tsx';
import { ContinueLighter, TakeUpReferral } from './lighter.tsx';
import { ChangeLighter } from './lighter-fields.tsx';
import { ReviewMidPoint } from './mid-point.tsx';
import { Pause, Resume } from './pausing.tsx';
import { RecordExtensionRefusal, RecordRefusal } from './refusal.tsx';
import { Approve, DiscardDraft, ReopenDraft, RequestChanges, Withdraw } from './review.tsx';
import { AnswerReceipt, GiveView, Share } from './sharing.tsx';
import { NoteStatus } from './status-note.tsx';
import { AskQuestion, Comment } from './talk.tsx';

type Entry = { label: string; Form: ComponentType<FormProps>; danger?: boolean };

/** The button and the form of each command that is offered for the plan as a whole. */
export const FORMS: Record<Offered, Entry> = {
  approve: { label: 'Approve', Form: Approve },
  confirm_import: { label: 'Confirm the paper plan', Form: ConfirmImport },
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
  record_extension_refusal: {
    label: 'Record that receipt of the extension was declined',
    Form: RecordExtensionRefusal,
  },
  ask_question: { label: 'Ask a question', Form: AskQuestion },
  comment: { label: 'Comment', Form: Comment },
  answer_amendment: { label: 'Answer the amendment', Form: AnswerAmendment },
  answer_extension: { label: 'Answer the extension', Form: AnswerExtension },
  end_lighter: { label: 'Look back and end it', Form: EndLighter },
  change_lighter: { label: 'Change what it says', Form: ChangeLighter },
  continue_lighter: { label: 'Let it go on', Form: ContinueLighter },
  take_up_referral: { label: 'Take it up', Form: TakeUpReferral },
  appeal: { label: 'Appeal', Form: Appeal },
  decide_appeal: { label: 'Decide the appeal', Form: DecideAppeal },
  review_mid_point: { label: 'Record the mid-point review', Form: ReviewMidPoint },
  offer_companion: { label: 'Record that a companion was offered', Form: OfferCompanion },
  deliver_plan: { label: 'Record that it was handed over on paper', Form: DeliverPlan },
  deliver_amendment: { label: 'Record that the amendment was handed over', Form: DeliverAmendment },
  put_amendment_in_effect: { label: 'Go on under the amendment', Form: PutAmendmentInEffect },
  add_private_note: { label: 'Add a private note', Form: AddPrivateNote },
  amend: { label: 'Amend the plan', Form: Amend },
  pause: { label: 'Pause the plan', Form: Pause },
  resume: { label: 'Resume the plan', Form: Resume },
  hand_over: { label: 'Hand over to another manager', Form: HandOver },
  invite_collaborator: { label: 'Invite somebody to this plan', Form: InviteCollaborator },
  reopen_draft: { label: 'Take back to change it', Form: ReopenDraft },
  discard_draft: { label: 'Discard the draft', Form: DiscardDraft, danger: true },
  end_otherwise: { label: 'End for another reason', Form: EndOtherwise, danger: true },
  withdraw: { label: 'Withdraw the plan', Form: Withdraw, danger: true },
};
