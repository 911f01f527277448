import type { Decision, Now, Refusal } from '@fairway/shared/plan/command.ts';
import { later, todayIn } from '@fairway/shared/plan/dates.ts';
import { type Command, decide, notFound } from '@fairway/shared/plan/decide.ts';
import { mayOpen } from '@fairway/shared/plan/view.ts';
import { type Before, INVITES, NAMES_A_MANAGER } from './before.ts';
import type { Caller, RecordParts } from './parts.ts';

/** The moment of a command: the server's clock, but never before what the plan has on record already. */
export function nowFor(parts: Pick<RecordParts, 'now'>, { organisation }: Caller, before: Before): Now {
  const { state, subjectHasRunningPlan, lineIsOnRecord, partTimeShare } = before;
  const recordedAt = later(parts.now().toISOString(), state?.whole.lastRecordedAt ?? '');
  const { timeZone, policy } = organisation;
  const today = todayIn(timeZone, recordedAt);
  return { recordedAt, today, timeZone, policy, partTimeShare, subjectHasRunningPlan, lineIsOnRecord };
}

/** What gives the employee something for the first time. */
const SHARES = ['plan_shared', 'lighter_started', 'import_confirmed'];

/** What the plan core decides, and what it cannot know: the directory, accounts and the recovery key. */
export function consider(before: Before, command: Command, now: Now): Decision | Refusal {
  const { state, actor, subjectIsKnown, canTakeOver, recoveryKeyIsConfirmed } = before;
  if (state && !mayOpen({ ...state.whole, everShared: state.everShared }, actor)) return notFound();
  const decision = decide(state?.whole, command, actor, now);
  if (decision.ok && !subjectIsKnown) {
    return {
      ok: false,
      code: 'unknown_person',
      message: 'This person is not in the directory. Add them first, then start the plan again.',
    };
  }
  if (decision.ok && !recoveryKeyIsConfirmed && decision.events.some(({ type }) => SHARES.includes(type))) {
    return {
      ok: false,
      code: 'recovery_key_unconfirmed',
      message:
        'No plan is shared before the recovery key is known to be written down: without it, a lost server loses every plan. HR or an administrator confirms it on the dashboard under Settings, Recovery key; then share the plan.',
    };
  }
  if (decision.ok && NAMES_A_MANAGER.includes(command.type)) {
    const { managerId } = command.data as { managerId: string };
    if (managerId !== actor.personId && !canTakeOver.has(managerId))
      return {
        ok: false,
        code: 'cannot_take_over',
        message: 'That person has no account here, or has left. Invite them first, then try again.',
      };
  }
  if (decision.ok && INVITES.includes(command.type)) {
    const { personId } = command.data as { personId: string };
    if (!before.canBeInvited.has(personId))
      return {
        ok: false,
        code: 'cannot_be_invited',
        message:
          'That person is not on record, has left, or stands above the plan’s employee. Choose somebody apart from the plan.',
      };
  }
  return decision;
}
