import type { GoalStatus } from '@fairway/shared/plan/state.ts';
import { Button, formatDay, relativeDay } from '@fairway/shared/ui/index.ts';
import { useEffect, useRef, useState } from 'preact/hooks';
import { answer } from '../callers.ts';
import { sendMessage } from '../messages.ts';
import { STATUS_LABELS } from '../panel/check-in/status-labels.ts';
import type { CardState } from './state.ts';
import { Undo } from './undo.tsx';
import { tellsSight, watchSight } from './visible.ts';

const SHORTCUT = 'Alt+Shift+F';
const LOG_SHORTCUT = 'Alt+Shift+L';

const EXPLAIN_AFTER_MS = 1500;

/** The strip on a person's page, and the card that it opens. Until it is opened it says nothing about anybody. */
export function Card() {
  const [open, setOpen] = useState(false);
  const [state, setState] = useState<CardState | null>(null);
  const [logged, setLogged] = useState<{ id: string; until: number; status: GoalStatus } | null>(null);
  const [problem, setProblem] = useState('');
  const [seen, setSeen] = useState(false);
  const card = useRef<HTMLElement>(null);

  const load = () => void sendMessage('cardState').then(setState, () => setState({ kind: 'signed-out' }));
  useEffect(() => {
    watchSight(document.body, setSeen);
    load();
    // The page's side waits for a sign that the frame was not blocked.
    void sendMessage('resizeCard', 'strip');
    answer('changed', load);
  }, []);
  useEffect(() => {
    if (open) card.current?.focus({ preventScroll: true });
  }, [open]);
  const armed = state?.kind === 'person' && state.armed;
  /** A click counts when the card is really seen, or was called up by the shortcut. */
  const mayLog = seen || armed;
  const [late, setLate] = useState(false);
  // It takes a moment until the browser can say that the card is seen: only then is there something to explain.
  useEffect(() => {
    setLate(false);
    const timer = setTimeout(() => setLate(open), EXPLAIN_AFTER_MS);
    return () => clearTimeout(timer);
  }, [open, mayLog]);
  useEffect(() => {
    if (armed) show(true);
  }, [armed]);

  function show(next: boolean) {
    setOpen(next);
    setProblem('');
    load();
    void sendMessage('resizeCard', next ? 'card' : 'strip');
  }

  async function log(event: MouseEvent, status: GoalStatus) {
    if (!event.isTrusted || !mayLog) return;
    const added = await sendMessage('logStatus', { status });
    if (!added.ok) return setProblem(added.problem.message);
    setLogged({ id: added.value.id, until: added.value.undoUntil, status });
  }

  if (!open) return <Strip due={isDue(state)} onOpen={() => show(true)} />;
  return (
    <section
      class="card"
      aria-label="Fairway"
      tabIndex={-1}
      onKeyDown={(event) => event.key === 'Escape' && show(false)}
      ref={card}
    >
      {logged ? (
        <Undo logged={logged} onEnd={() => setLogged(null)} />
      ) : (
        <Body state={state} mayLog={mayLog} late={late} onLog={(event, status) => void log(event, status)} />
      )}
      {problem && (
        <p class="fw-small" role="alert">
          {problem}
        </p>
      )}
      <div class="fw-split">
        <Button size="s" kind="quiet" onClick={() => void openPanel(setProblem)}>
          Open the panel
        </Button>
        <Button size="s" kind="quiet" onClick={() => show(false)}>
          Close
        </Button>
      </div>
    </section>
  );
}

const isDue = (state: CardState | null): boolean =>
  state?.kind === 'person' && state.nextDueOn !== null && state.nextDueOn <= state.today;

async function openPanel(say: (problem: string) => void): Promise<void> {
  if (!(await sendMessage('openPanel').catch(() => false))) say(`Open the panel with ${SHORTCUT}.`);
}

function Strip({ due, onOpen }: { due: boolean; onOpen: () => void }) {
  return (
    <button type="button" class="strip" aria-expanded="false" onClick={onOpen}>
      <img src="/icon/32.png" alt="" width="20" height="20" />
      <span>Fairway · {due ? 'something is due' : 'nothing is due'}</span>
    </button>
  );
}

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

function Body(props: {
  state: CardState | null;
  mayLog: boolean;
  /** It had time to be seen. */
  late: boolean;
  onLog: (event: MouseEvent, status: GoalStatus) => void;
}) {
  const { state, mayLog, late, onLog } = props;
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
              <Button
                key={status}
                data-status={status}
                disabled={!mayLog}
                onClick={(event) => onLog(event, status)}
              >
                {STATUS_LABELS[status]}
              </Button>
            ))}
          </div>
          <p class="fw-small fw-muted">
            {late && !mayLog ? whyNot() : 'A status note. Log a talk in the panel.'}
          </p>
        </fieldset>
      ) : (
        <p>Nothing is to be logged here. The panel shows what comes next.</p>
      )}
    </>
  );
}
