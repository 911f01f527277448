import type { GoalStatus } from '@fairway/shared/plan/state.ts';
import { Button } from '@fairway/shared/ui/index.ts';
import { useEffect, useState } from 'preact/hooks';
import { sendMessage } from '../messages.ts';
import { STATUS_LABELS } from '../panel/check-in/status-labels.ts';
import { undoSurely } from '../surely.ts';
import { GuardedButton } from './guarded-button.tsx';

/** A status note that was logged here, by its command's id. */
export interface LoggedNote {
  id: string;
  /** Until when it can be undone, in milliseconds since the epoch. */
  until: number;
  status: GoalStatus;
}

/** What was logged, with the seconds in which it can be undone, and the way to say why where it is not going well. */
export function Logged(props: {
  logged: LoggedNote;
  seen: boolean;
  onEnd: () => void;
  onTooSoon: () => void;
  onWhy: () => void;
}) {
  const { logged, seen, onEnd, onTooSoon, onWhy } = props;
  const [left, setLeft] = useState(secondsTo(logged.until));
  const [message, setMessage] = useState(`${STATUS_LABELS[logged.status]}: logged.`);
  useEffect(() => {
    const timer = setInterval(() => setLeft(secondsTo(logged.until)), 250);
    return () => clearInterval(timer);
  }, [logged]);

  async function undo() {
    const came = await undoSurely(() => sendMessage('undoStatus', logged.id));
    if (came === 'undone') return onEnd();
    setMessage(NOT_UNDONE[came]);
  }

  return (
    <div class="fw-stack fw-tight">
      <p class="fw-strong" role="status">
        {message}
      </p>
      {logged.status !== 'on_track' && (
        <p>
          It shows “no reason given” until one sentence is written.{' '}
          <Button size="s" kind="quiet" onClick={onWhy}>
            Say why
          </Button>
        </p>
      )}
      {left > 0 && (
        <div>
          <GuardedButton seen={seen} onMeant={() => void undo()} onTooSoon={onTooSoon}>
            Undo{' '}
            <span aria-hidden="true" class="fw-numeric">
              {left} s
            </span>
          </GuardedButton>
        </div>
      )}
    </div>
  );
}

const NOT_UNDONE = {
  too_late: 'Too late to undo: it is on the record. You can take it back in the panel.',
  interrupted: 'Fairway was interrupted. Look in the panel whether the note is still there.',
  hidden: 'The page hides this card, so nothing was undone. Undo it in the panel.',
} as const;

const secondsTo = (until: number): number => Math.max(0, Math.ceil((until - Date.now()) / 1000));
