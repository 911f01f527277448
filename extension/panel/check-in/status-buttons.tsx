import type { GoalStatus } from '@fairway/shared/plan/state.ts';
import { Banner, Button } from '@fairway/shared/ui/index.ts';
import { useState } from 'preact/hooks';
import { send } from '../background.ts';
import { say, today } from '../state.ts';
import { STATUS_LABELS } from './status-labels.ts';

/** One click logs a status note: the manager's mark between talks, with ten seconds to undo it. */
export function StatusButtons({ planId }: { planId: string }) {
  const [problem, setProblem] = useState('');

  async function log(status: GoalStatus) {
    const data = { status, reason: '', happenedOn: today.value };
    const added = await send(planId, 'note_status', data, { undoable: true });
    setProblem(added.ok ? '' : added.problem.message);
    if (added.ok)
      say(`${STATUS_LABELS[status]}: logged.`, { commandId: added.value.id, until: added.value.undoUntil });
  }

  return (
    <fieldset class="fw-stack fw-tight">
      <legend class="fw-label">How is it going today? One click logs it.</legend>
      <div class="fw-row fw-tight panel-thirds">
        {(Object.keys(STATUS_LABELS) as GoalStatus[]).map((status) => (
          <Button key={status} data-status={status} onClick={() => void log(status)}>
            {STATUS_LABELS[status]}
          </Button>
        ))}
      </div>
      {problem && <Banner tone="bad" role="alert" title={problem} />}
    </fieldset>
  );
}
