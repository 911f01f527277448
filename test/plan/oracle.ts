import type { PlanEvent } from '@fairway/shared/plan/event.ts';
import type { Actor } from '@fairway/shared/plan/roles.ts';

const NOT_FOR_EMPLOYEE = new Set(
  'triage_recorded draft_discarded draft_submitted comment_added changes_requested plan_approved timing_looked_at outcome_proposed proposal_returned health_overridden private_note_added exit_step_done hand_over_explained referral_taken_up plan_imported'.split(
    ' ',
  ),
);
const HR_ALONE = new Set([
  'timing_looked_at',
  'health_overridden',
  'private_notes_kept_back',
  'collaborator_invited',
  'collaboration_ended',
]);
const HR_AND_EMPLOYEE = new Set(['hr_asked_privately', 'request_taken_up']);
/** Written by hand from the domain's table of who may see what, apart from the code under test. */
export function oracleSees(
  event: PlanEvent,
  viewer: Actor,
  managerId: string,
  shared: boolean,
  ledBefore: readonly string[],
  isInvited: boolean,
): boolean {
  if (viewer.personId === 'employee')
    return shared && !NOT_FOR_EMPLOYEE.has(event.type) && !HR_ALONE.has(event.type);
  if (viewer.personId === managerId) return !HR_ALONE.has(event.type) && !HR_AND_EMPLOYEE.has(event.type);
  if (viewer.managesAbove)
    return (
      shared &&
      !NOT_FOR_EMPLOYEE.has(event.type) &&
      !HR_ALONE.has(event.type) &&
      !HR_AND_EMPLOYEE.has(event.type)
    );
  const isInLine = viewer.managesSubject || ledBefore.includes(viewer.personId);
  if (viewer.personId === 'counsel') return isInvited && !isInLine && !HR_AND_EMPLOYEE.has(event.type);
  return viewer.roles.includes('hr') && !isInLine && viewer.personId !== 'hrElsewhere';
}
