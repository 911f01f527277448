import type { GoalStatus } from '@fairway/shared/plan/state.ts';
import { Button, formatDay, relativeDay } from '@fairway/shared/ui/index.ts';
import { tellsSight } from '../guard/sight.ts';
import { STATUS_LABELS } from '../panel/check-in/status-labels.ts';
import { GuardedButton } from './guarded-button.tsx';
import type { CardState } from './state.ts';

export const SHORTCUT = 'Alt+Shift+F';
const LOG_SHORTCUT = 'Alt+Shift+L';

const whyNot = (): string =>
  tellsSight()
    ? `Something on the page covers this card. Log it in the panel: ${SHORTCUT}.`
    : `Press ${LOG_SHORTCUT} to log it here, or ${SHORTCUT} for the panel.`;

/** The arrow keys go from one status to the next. */
function moveFocus(event: KeyboardEvent): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const buttons = [...(event.currentTarget as HTMLElement).querySelectorAll('button')];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  if (!step || at < 0) return;
  event.preventDefault();
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
}

const STATUSES = Object.keys(STATUS_LABELS) as GoalStatus[];

/** What the open card says about the person on the page, and the three buttons where a plan runs. */
export function Body(props: {
  state: CardState | null;
  mayLog: boolean;
  /** It had time to be seen. */
  late: boolean;
  onLog: (status: GoalStatus) => void;
  onTooSoon: () => void;
  onCheckIn: () => void;
}) {
  const { state, mayLog, late, onLog, onTooSoon, onCheckIn } = props;
  if (!state) return <p role="status">One moment…</p>;
  if (state.kind === 'signed-out') return <p>Sign in to Fairway in the panel first.</p>;
  if (state.kind === 'nobody')
    return <p>Fairway does not know yet whose page this is. The panel shows what it read, and asks.</p>;
  const { name, running, nextDueOn, today } = state;
  return (
    <>
      <h1>
        <bdi>{name}</bdi>
      </h1>
      {nextDueOn && (
        <p class="fw-small fw-muted">
          Due {formatDay(nextDueOn)}, {relativeDay(nextDueOn, today)}
        </p>
      )}
      {running ? (
        <fieldset class="fw-stack fw-tight">
          <legend class="fw-label">How is it going today?</legend>
          <div class="card-statuses" role="toolbar" aria-label="Status" onKeyDown={moveFocus}>
            {STATUSES.map((status) => (
              <GuardedButton
                key={status}
                data-status={status}
                seen={mayLog}
                onMeant={() => onLog(status)}
                onTooSoon={onTooSoon}
              >
                {STATUS_LABELS[status]}
              </GuardedButton>
            ))}
          </div>
          <p class="fw-small fw-muted">{late && !mayLog ? whyNot() : 'One click logs a status note.'}</p>
          <p>
            Did you two talk?{' '}
            <Button size="s" kind="quiet" onClick={onCheckIn}>
              Log a check-in
            </Button>
          </p>
        </fieldset>
      ) : (
        <p>Nothing is to be logged here. The panel shows what comes next.</p>
      )}
    </>
  );
}
