import type { GoalStatus } from '@fairway/shared/plan/state.ts';
import { Button } from '@fairway/shared/ui/index.ts';
import { useEffect, useState } from 'preact/hooks';
import { sendMessage } from '../messages.ts';
import { STATUS_LABELS } from '../panel/check-in/status-labels.ts';

/** What was logged, with the seconds in which it can be undone. */
export function Undo(props: {
  logged: { id: string; until: number; status: GoalStatus };
  onEnd: () => void;
}) {
  const { logged, onEnd } = props;
  const [left, setLeft] = useState(secondsTo(logged.until));
  const [message, setMessage] = useState(`${STATUS_LABELS[logged.status]}: logged.`);
  useEffect(() => {
    const timer = setInterval(() => setLeft(secondsTo(logged.until)), 250);
    return () => clearInterval(timer);
  }, [logged]);

  async function undo() {
    const came = await sendMessage('undoStatus', logged.id);
    if (came === 'undone') return onEnd();
    setMessage('Too late to undo: it is on the record. You can take it back in the panel.');
  }

  return (
    <div class="fw-stack fw-tight" role="status">
      <p class="fw-strong">{message}</p>
      {left > 0 && (
        <div>
          <Button onClick={() => void undo()}>
            Undo{' '}
            <span aria-hidden="true" class="fw-numeric">
              {left} s
            </span>
          </Button>
        </div>
      )}
    </div>
  );
}

const secondsTo = (until: number): number => Math.max(0, Math.ceil((until - Date.now()) / 1000));
