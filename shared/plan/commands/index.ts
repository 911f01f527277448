import type { CommandDefinition } from '../command.ts';
import { addOwnEntry } from './add-own-entry.ts';
import { answerEntry } from './answer-entry.ts';
import { answerLaunch } from './answer-launch.ts';
import { answerQuestion } from './answer-question.ts';
import { answerReceipt } from './answer-receipt.ts';
import { approve } from './approve.ts';
import { askQuestion } from './ask-question.ts';
import { comment } from './comment.ts';
import { confirmOutcome } from './confirm-outcome.ts';
import { deliverSupport } from './deliver-support.ts';
import { discardDraft } from './discard-draft.ts';
import { evaluate } from './evaluate.ts';
import { explainStatus } from './explain-status.ts';
import { giveView } from './give-view.ts';
import { launch } from './launch.ts';
import { logCheckIn } from './log-check-in.ts';
import { missCheckIn } from './miss-check-in.ts';
import { moveCheckIn } from './move-check-in.ts';
import { noteStatus } from './note-status.ts';
import { openPlan } from './open-plan.ts';
import { proposeOutcome } from './propose-outcome.ts';
import { recordRefusal } from './record-refusal.ts';
import { reopenDraft } from './reopen-draft.ts';
import { requestChanges } from './request-changes.ts';
import { respond } from './respond.ts';
import { retractEntry } from './retract-entry.ts';
import { returnProposal } from './return-proposal.ts';
import { selfEvaluate } from './self-evaluate.ts';
import { share } from './share.ts';
import { submitDraft } from './submit-draft.ts';
import { withdraw } from './withdraw.ts';
import { withdrawSupport } from './withdraw-support.ts';

/** Every command, in no order; every version ever shipped stays. */
export const COMMANDS = [
  addOwnEntry,
  answerEntry,
  answerLaunch,
  answerQuestion,
  answerReceipt,
  approve,
  askQuestion,
  comment,
  confirmOutcome,
  deliverSupport,
  discardDraft,
  evaluate,
  explainStatus,
  giveView,
  launch,
  logCheckIn,
  missCheckIn,
  moveCheckIn,
  noteStatus,
  openPlan,
  proposeOutcome,
  recordRefusal,
  reopenDraft,
  requestChanges,
  respond,
  retractEntry,
  returnProposal,
  selfEvaluate,
  share,
  submitDraft,
  withdraw,
  withdrawSupport,
] as const;

export type CommandType = (typeof COMMANDS)[number]['type'];

const byKey = new Map(COMMANDS.map((command) => [`${command.type}@${command.version}`, command]));

/** The definition of a command's type and version, or undefined when this server does not know it. */
export const commandDefinition = (type: string, version: number): CommandDefinition<unknown> | undefined =>
  byKey.get(`${type}@${version}`) as CommandDefinition<unknown> | undefined;
