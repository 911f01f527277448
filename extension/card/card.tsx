import type { GoalStatus } from '@fairway/shared/plan/state.ts';
import { Button } from '@fairway/shared/ui/index.ts';
import { useEffect, useRef, useState } from 'preact/hooks';
import { answer } from '../callers.ts';
import { ONCE_MORE } from '../guard/rest.ts';
import { tellsSight, watchSight } from '../guard/sight.ts';
import { sendMessage } from '../messages.ts';
import { ask, surely } from '../surely.ts';
import { Body, SHORTCUT } from './body.tsx';
import { Logged, type LoggedNote } from './logged.tsx';
import type { CardState } from './state.ts';

const EXPLAIN_AFTER_MS = 1500;

/** The strip on a person's page, and the card that it opens. Until it is opened it says nothing about anybody. */
export function Card() {
  const [open, setOpen] = useState(false);
  const [state, setState] = useState<CardState | null>(null);
  const [logged, setLogged] = useState<LoggedNote | null>(null);
  const [problem, setProblem] = useState('');
  const [seen, setSeen] = useState(false);
  const card = useRef<HTMLElement>(null);

  const load = () => void ask('cardState').then(setState, () => setState({ kind: 'signed-out' }));
  useEffect(() => {
    const stop = watchSight(document.body, setSeen);
    load();
    // The page's side waits for a sign that the frame was not blocked.
    void ask('resizeCard', 'strip');
    answer('changed', load);
    return stop;
  }, []);
  useEffect(() => {
    if (open) card.current?.focus({ preventScroll: true });
  }, [open]);
  const armed = state?.kind === 'person' && state.armed;
  /** A click counts when the browser says that the card is seen; where it cannot tell, after the shortcut. */
  const mayLog = tellsSight() ? seen : armed;
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
    void ask('resizeCard', next ? 'card' : 'strip');
  }

  const tooSoon = () => setProblem(ONCE_MORE);

  async function log(status: GoalStatus) {
    setProblem('');
    const id = crypto.randomUUID();
    const added = await surely(() => sendMessage('logStatus', { id, status })).catch(() => null);
    if (!added) return setProblem('Fairway was updated. Load the page again, then log it.');
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
        <Logged
          logged={logged}
          seen={mayLog}
          onEnd={() => setLogged(null)}
          onTooSoon={tooSoon}
          onWhy={() => void sayWhy(logged, setProblem)}
        />
      ) : (
        <Body
          state={state}
          mayLog={mayLog}
          late={late}
          onLog={(status) => void log(status)}
          onTooSoon={tooSoon}
          onCheckIn={() => void logCheckIn(setProblem)}
        />
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

async function sayWhy({ id }: LoggedNote, say: (problem: string) => void): Promise<void> {
  if (!(await sendMessage('sayWhy', id).catch(() => false)))
    say(`Open the panel with ${SHORTCUT}: it asks you why.`);
}

async function logCheckIn(say: (problem: string) => void): Promise<void> {
  if (!(await sendMessage('logCheckIn').catch(() => false)))
    say(`Open the panel with ${SHORTCUT}: it is ready for the check-in.`);
}

function Strip({ due, onOpen }: { due: boolean; onOpen: () => void }) {
  return (
    <button type="button" class="strip" aria-expanded="false" onClick={onOpen}>
      <img src="/icon/32.png" alt="" width="20" height="20" />
      <span>Fairway · {due ? 'something is due' : 'nothing is due'}</span>
    </button>
  );
}
