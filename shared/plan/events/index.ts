import type { EventDefinition } from '../event.ts';
import { amendmentAnswered } from './amendment-answered.ts';
import { amendmentDelivered } from './amendment-delivered.ts';
import { amendmentInEffect } from './amendment-in-effect.ts';
import { appealDecided } from './appeal-decided.ts';
import { appealMade } from './appeal-made.ts';
import { changesRequested } from './changes-requested.ts';
import { checkInHeld } from './check-in-held.ts';
import { checkInMissed } from './check-in-missed.ts';
import { checkInMoved } from './check-in-moved.ts';
import { collaborationEnded } from './collaboration-ended.ts';
import { collaboratorInvited } from './collaborator-invited.ts';
import { commentAdded } from './comment-added.ts';
import { companionOffered } from './companion-offered.ts';
import { draftDiscarded } from './draft-discarded.ts';
import { draftReopened } from './draft-reopened.ts';
import { draftSubmitted } from './draft-submitted.ts';
import { employeeViewGiven } from './employee-view-given.ts';
import { entryAnswered } from './entry-answered.ts';
import { entryRetracted } from './entry-retracted.ts';
import { exitStepDone } from './exit-step-done.ts';
import { extensionAnswered, extensionAnsweredV1 } from './extension-answered.ts';
import { handOverExplained } from './hand-over-explained.ts';
import { healthOverridden } from './health-overridden.ts';
import { hrAskedPrivately, hrAskedPrivatelyBefore } from './hr-asked-privately.ts';
import { importConfirmed } from './import-confirmed.ts';
import { launchAnswered } from './launch-answered.ts';
import { lighterChanged } from './lighter-changed.ts';
import { lighterContinued } from './lighter-continued.ts';
import { lighterEnded } from './lighter-ended.ts';
import { lighterStarted } from './lighter-started.ts';
import { managerChanged, managerChangedBeforeSharing } from './manager-changed.ts';
import { midPointReviewed } from './mid-point-reviewed.ts';
import { outcomeConfirmed, outcomeConfirmedV1 } from './outcome-confirmed.ts';
import { outcomeProposed } from './outcome-proposed.ts';
import { ownEntryAdded } from './own-entry-added.ts';
import { planAmended, planAmendedV1 } from './plan-amended.ts';
import { planApproved } from './plan-approved.ts';
import { planDelivered } from './plan-delivered.ts';
import { planEvaluated } from './plan-evaluated.ts';
import { planExtended } from './plan-extended.ts';
import { planImported } from './plan-imported.ts';
import { planLaunched } from './plan-launched.ts';
import { planOpened } from './plan-opened.ts';
import { planPaused } from './plan-paused.ts';
import { planResumed, planResumedV1 } from './plan-resumed.ts';
import { planShared } from './plan-shared.ts';
import { planWithdrawn } from './plan-withdrawn.ts';
import { privateNoteAdded } from './private-note-added.ts';
import { privateNotesKeptBack } from './private-notes-kept-back.ts';
import { proposalReturned } from './proposal-returned.ts';
import { questionAnswered } from './question-answered.ts';
import { questionAsked } from './question-asked.ts';
import { receiptAnswered } from './receipt-answered.ts';
import { referralTakenUp } from './referral-taken-up.ts';
import { requestTakenUp } from './request-taken-up.ts';
import { responseGiven } from './response-given.ts';
import { selfEvaluated } from './self-evaluated.ts';
import { statusExplained } from './status-explained.ts';
import { statusNoted } from './status-noted.ts';
import { supportDelivered } from './support-delivered.ts';
import { supportWithdrawn } from './support-withdrawn.ts';
import { taskDone } from './task-done.ts';
import { timingLookedAt } from './timing-looked-at.ts';
import { triageRecorded, triageRecordedV1 } from './triage-recorded.ts';

/** Every kind of event that a record may hold. */
export const EVENTS = [
  amendmentAnswered,
  amendmentDelivered,
  amendmentInEffect,
  appealDecided,
  appealMade,
  changesRequested,
  checkInHeld,
  checkInMissed,
  checkInMoved,
  collaborationEnded,
  collaboratorInvited,
  commentAdded,
  companionOffered,
  draftDiscarded,
  draftReopened,
  draftSubmitted,
  employeeViewGiven,
  entryAnswered,
  entryRetracted,
  exitStepDone,
  extensionAnswered,
  extensionAnsweredV1,
  handOverExplained,
  healthOverridden,
  hrAskedPrivately,
  hrAskedPrivatelyBefore,
  importConfirmed,
  launchAnswered,
  lighterChanged,
  lighterContinued,
  lighterEnded,
  lighterStarted,
  managerChanged,
  managerChangedBeforeSharing,
  midPointReviewed,
  outcomeConfirmed,
  outcomeConfirmedV1,
  outcomeProposed,
  ownEntryAdded,
  planAmended,
  planAmendedV1,
  planApproved,
  planDelivered,
  planEvaluated,
  planExtended,
  planImported,
  planLaunched,
  planOpened,
  planPaused,
  planResumed,
  planResumedV1,
  planShared,
  planWithdrawn,
  privateNoteAdded,
  privateNotesKeptBack,
  proposalReturned,
  questionAnswered,
  questionAsked,
  receiptAnswered,
  referralTakenUp,
  requestTakenUp,
  responseGiven,
  selfEvaluated,
  statusExplained,
  statusNoted,
  supportDelivered,
  supportWithdrawn,
  taskDone,
  timingLookedAt,
  triageRecorded,
  triageRecordedV1,
] as const;

const byKey = new Map(
  EVENTS.map((event) => [`${event.type}@${event.version}`, event as EventDefinition<unknown>]),
);

/** The definition of an event's type and version; throws when the record comes from a newer Fairway. */
export function eventDefinition(type: string, version: number): EventDefinition<unknown> {
  const found = byKey.get(`${type}@${version}`);
  if (!found)
    throw new Error(`Unknown event ${type} version ${version}: update Fairway to read this record.`);
  return found;
}
