import { render } from 'preact';
import { useState } from 'preact/hooks';
import { explainSmart } from '../../goals/explain.ts';
import type { Finding } from '../../goals/types.ts';
import { STATUSES } from '../../plan/state.ts';
import * as ui from '../index.ts';
import '../styles/index.css';

const GOAL = 'Be more proactive and answer tickets quickly.';
const at = (words: string) => ({ start: GOAL.indexOf(words), end: GOAL.indexOf(words) + words.length });
const FINDINGS: Finding[] = [
  {
    code: 'vague_term',
    ...at('proactive'),
    severity: 'warning',
    message: 'Two people could read this differently.',
    fix: 'Say what you would see on a good day.',
  },
  {
    code: 'hedge',
    ...at('quickly'),
    severity: 'hint',
    message: 'How quickly is not said.',
    fix: 'Say within how many hours.',
    replacement: 'within four working hours',
  },
];
const PEOPLE = [
  { id: 'a', name: 'Ada Okafor', detail: 'Support' },
  { id: 'b', name: 'Björn Lind', detail: 'Sales' },
];

function Gallery() {
  const [text, setText] = useState(GOAL);
  const [choice, setChoice] = useState('on_track');
  const [person, setPerson] = useState('');
  const [open, setOpen] = useState(false);
  const [sure, setSure] = useState(false);
  const [tries, setTries] = useState(0);
  return (
    <main class="fw-stack fw-loose" style={{ padding: 'var(--fw-4)', maxWidth: '60rem', margin: '0 auto' }}>
      <h1>Components</h1>
      <section class="fw-surface fw-stack">
        <h2>Buttons and badges</h2>
        <div class="fw-row">
          <ui.Button kind="primary" onClick={() => setOpen(true)}>
            Open a dialog
          </ui.Button>
          <ui.Button>Plain</ui.Button>
          <ui.Button kind="quiet">Quiet</ui.Button>
          <ui.Button kind="danger">Danger</ui.Button>
          <ui.Button busy>Saving</ui.Button>
          <ui.Button disabled>Disabled</ui.Button>
          <ui.ButtonLink href="#top" size="s">
            A link
          </ui.ButtonLink>
        </div>
        <div class="fw-row fw-tight">
          {STATUSES.map((state) => (
            <ui.PlanBadge key={state} state={state} />
          ))}
        </div>
        <ui.Progress day={12} of={60} />
      </section>
      <section class="fw-surface fw-stack">
        <h2>Fields</h2>
        <ui.TextField
          label="Name"
          required
          value={text}
          onValue={setText}
          error="Write the name as HR has it."
        />
        <ui.DateField label="Due" hint="Within the plan." value="2026-12-01" onValue={() => undefined} />
        <ui.NumberField label="Target" value="90" onValue={() => undefined} />
        <ui.TextArea label="Note" value={text} onValue={setText} />
        <ui.Select
          label="Cadence"
          placeholder="Choose…"
          value=""
          onValue={() => undefined}
          options={[{ value: 'week', label: 'Every week' }]}
        />
        <ui.RadioGroup
          label="How is it going?"
          required
          inline
          value={choice}
          onValue={setChoice}
          choices={[
            { value: 'on_track', label: 'On track' },
            { value: 'at_risk', label: 'At risk' },
            { value: 'off_track', label: 'Off track' },
          ]}
        />
        <ui.Checkbox label="I have read it" checked={sure} onChecked={setSure} />
        <ui.PeoplePicker label="Person" people={PEOPLE} value={person} onValue={setPerson} />
      </section>
      <section class="fw-surface fw-stack">
        <h2>Writing</h2>
        <ui.FindingsText
          label="Goal"
          required
          value={text}
          onValue={setText}
          findings={text === GOAL ? FINDINGS : []}
        />
        <ui.SmartLetters reasons={explainSmart(text, { kind: 'goal' })} />
      </section>
      <section class="fw-surface fw-stack">
        <h2>Feedback</h2>
        <ui.Banner title="Receipt, not agreement">
          <p>Acknowledging says that you received the plan.</p>
        </ui.Banner>
        <ui.Banner tone="good">Recorded.</ui.Banner>
        <ui.Banner tone="warn">A check-in is overdue.</ui.Banner>
        <ui.ErrorState
          title="The server could not be reached"
          message="Nothing was lost. Check the network and try again."
          onRetry={() => setTries(tries + 1)}
          requestId="0f9c"
        />
        <ui.Loading />
        <ui.Empty title="No plans yet">
          <p>Plans appear here once a manager drafts one.</p>
        </ui.Empty>
      </section>
      <section class="fw-surface fw-stack">
        <h2>Record</h2>
        <ui.Table
          caption="People"
          rows={PEOPLE}
          rowId={(row) => row.id}
          columns={[
            { id: 'name', head: 'Name', names: true, cell: (row) => row.name },
            { id: 'team', head: 'Team', cell: (row) => row.detail },
          ]}
        />
        <ui.Timeline
          entries={[
            {
              id: '1',
              title: 'Check-in held',
              happenedOn: '2026-11-10',
              recordedAt: '2026-11-20T10:00:00Z',
              by: 'Ada Okafor',
              late: true,
              detail: <p>Talked about the first two weeks.</p>,
            },
            {
              id: '2',
              title: 'Launched',
              happenedOn: '2026-11-02',
              recordedAt: '2026-11-02T10:00:00Z',
              by: 'Ada Okafor',
            },
          ]}
        />
      </section>
      <ui.ToastRegion>
        <ui.Toast
          message="Status note logged."
          undo={{ onUndo: () => undefined, secondsLeft: 8 }}
          onDismiss={() => undefined}
        />
      </ui.ToastRegion>
      {open && (
        <ui.Dialog title="Ask for changes" onClose={() => setOpen(false)}>
          <form class="fw-stack" method="dialog">
            <ui.TextArea label="What should change" required value={text} onValue={setText} />
            <ui.Actions>
              <ui.Button onClick={() => setOpen(false)}>Cancel</ui.Button>
              <ui.Button kind="primary">Send</ui.Button>
            </ui.Actions>
          </form>
        </ui.Dialog>
      )}
    </main>
  );
}

render(<Gallery />, document.getElementById('app')!);
