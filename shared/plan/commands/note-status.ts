import * as z from 'zod/mini';
import { accept, defineCommand } from '../command.ts';
import { text } from '../content.ts';
import { day } from '../dates.ts';
import { statusNoted } from '../events/status-noted.ts';
import { PIP_AND_LIGHTER } from '../kinds.ts';
import { AFTER_LAUNCH, placeOf } from '../running.ts';
import { GOAL_STATUSES } from '../state.ts';

/** One click: a manager's mark between talks. It does not meet a scheduled check-in. */
export const noteStatus = defineCommand({
  type: 'note_status',
  version: 1,
  title: 'Log a status note',
  who: ['manager'],
  when: AFTER_LAUNCH,
  kinds: PIP_AND_LIGHTER,
  yields: ['status_noted'],
  data: z.object({ status: z.enum(GOAL_STATUSES), reason: text, happenedOn: day }),
  decide: (plan, { status, reason, happenedOn }, { commandId }) => {
    const place = placeOf(plan, happenedOn);
    if (!place.ok) return place;
    return accept(
      statusNoted.make(happenedOn, { id: commandId, status, reason: reason.trim(), ...place.mark }),
    );
  },
});
