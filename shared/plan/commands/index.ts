import type { CommandDefinition } from '../command.ts';
import { addOwnEntry } from './add-own-entry.ts';
import { addPrivateNote } from './add-private-note.ts';
import { amend, amendV1 } from './amend.ts';
import { answerAmendment } from './answer-amendment.ts';
import { answerEntry } from './answer-entry.ts';
import { answerExtension } from './answer-extension.ts';
import { answerLaunch } from './answer-launch.ts';
import { answerQuestion } from './answer-question.ts';
import { answerReceipt } from './answer-receipt.ts';
import { appeal } from './appeal.ts';
import { approve } from './approve.ts';
import { askHrPrivately } from './ask-hr-privately.ts';
import { askQuestion } from './ask-question.ts';
import { changeLighter } from './change-lighter.ts';
import { comment } from './comment.ts';
import { confirmImport } from './confirm-import.ts';
import { confirmOutcome } from './confirm-outcome.ts';
import { continueLighter } from './continue-lighter.ts';
import { decideAppeal } from './decide-appeal.ts';
import { deliverAmendment } from './deliver-amendment.ts';
import { deliverPlan } from './deliver-plan.ts';
import { deliverSupport } from './deliver-support.ts';
import { discardDraft } from './discard-draft.ts';
import { doExitStep } from './do-exit-step.ts';
import { doTask } from './do-task.ts';
import { endCollaboration } from './end-collaboration.ts';
import { endLighter } from './end-lighter.ts';
import { endOtherwise } from './end-otherwise.ts';
import { evaluate } from './evaluate.ts';
import { explainStatus } from './explain-status.ts';
import { giveView } from './give-view.ts';
import { handOver } from './hand-over.ts';
import { importPlan } from './import-plan.ts';
import { inviteCollaborator } from './invite-collaborator.ts';
import { launch } from './launch.ts';
import { logCheckIn } from './log-check-in.ts';
import { missCheckIn } from './miss-check-in.ts';
import { moveCheckIn } from './move-check-in.ts';
import { noteStatus } from './note-status.ts';
import { offerCompanion } from './offer-companion.ts';
import { openPlan, openPlanV1 } from './open-plan.ts';
import { pause } from './pause.ts';
import { proposeOutcome } from './propose-outcome.ts';
import { putAmendmentInEffect } from './put-amendment-in-effect.ts';
import { recordExtensionRefusal } from './record-extension-refusal.ts';
import { recordRefusal } from './record-refusal.ts';
import { reopenDraft } from './reopen-draft.ts';
import { requestChanges } from './request-changes.ts';
import { respond } from './respond.ts';
import { resume } from './resume.ts';
import { retractEntry } from './retract-entry.ts';
import { returnProposal } from './return-proposal.ts';
import { reviewMidPoint } from './review-mid-point.ts';
import { selfEvaluate } from './self-evaluate.ts';
import { share } from './share.ts';
import { startLighter } from './start-lighter.ts';
import { submitDraft } from './submit-draft.ts';
import { takeUpReferral } from './take-up-referral.ts';
import { takeUpRequest } from './take-up-request.ts';
import { withdraw } from './withdraw.ts';
import { withdrawSupport } from './withdraw-support.ts';

/** Every command in its newest version. */
export const COMMANDS = [
  addOwnEntry,
  addPrivateNote,
  amend,
  answerAmendment,
  answerEntry,
  answerExtension,
  answerLaunch,
  answerQuestion,
  answerReceipt,
  appeal,
  approve,
  askHrPrivately,
  askQuestion,
  changeLighter,
  comment,
  confirmImport,
  confirmOutcome,
  continueLighter,
  decideAppeal,
  deliverAmendment,
  deliverPlan,
  deliverSupport,
  discardDraft,
  doExitStep,
  doTask,
  endCollaboration,
  endLighter,
  endOtherwise,
  evaluate,
  explainStatus,
  giveView,
  handOver,
  importPlan,
  inviteCollaborator,
  launch,
  logCheckIn,
  missCheckIn,
  moveCheckIn,
  noteStatus,
  offerCompanion,
  openPlan,
  pause,
  proposeOutcome,
  putAmendmentInEffect,
  recordExtensionRefusal,
  recordRefusal,
  reopenDraft,
  requestChanges,
  respond,
  resume,
  retractEntry,
  returnProposal,
  reviewMidPoint,
  selfEvaluate,
  share,
  startLighter,
  submitDraft,
  takeUpReferral,
  takeUpRequest,
  withdraw,
  withdrawSupport,
] as const;

export type CommandType = (typeof COMMANDS)[number]['type'];

/** Versions that a client of old still sends; every version ever shipped stays. */
const OLDER = [amendV1, openPlanV1];

const byKey = new Map(
  [...COMMANDS, ...OLDER].map((command) => [`${command.type}@${command.version}`, command]),
);

/** The definition of a command's type and version, or undefined when this server does not know it. */
export const commandDefinition = (type: string, version: number): CommandDefinition<unknown> | undefined =>
  byKey.get(`${type}@${version}`) as CommandDefinition<unknown> | undefined;
