import { Actions, Banner, Button } from '@fairway/shared/ui/index.ts';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Outcome } from '../../api-client/outcome.ts';
import type { Taught } from '../../hr-systems/teach/lesson.ts';
import type { FieldName, FieldReading } from '../../hr-systems/types.ts';
import { sendMessage } from '../../messages.ts';
import type { PageView } from '../../page-view.ts';
import { say } from '../state.ts';
import { FIELD_LABELS } from './read-fields.tsx';

const FIELDS = Object.keys(FIELD_LABELS) as FieldName[];

/** Shows Fairway where things stand on the pages of a site, once; kept on this device, and offered to all on request. */
export function TeachSite({ view, tabId }: { view: PageView; tabId: number }) {
  const [problem, setProblem] = useState('');
  const [asked, setAsked] = useState<Taught | null>(null);
  const { reading, lesson, lessons } = view;
  const fold = useRef<HTMLDetailsElement>(null);
  // What was pointed at waits for an answer.
  useEffect(() => {
    if (lesson) fold.current!.open = true;
  }, [lesson]);

  async function ask(work: Promise<Outcome<null>>, then?: string) {
    const came = await work.catch(() => null);
    setProblem(came?.ok ? '' : (came?.problem.message ?? 'The page does not answer. Load it again.'));
    if (came?.ok && then) say(then);
  }
  const point = (what: Taught) => {
    setAsked(what);
    void ask(sendMessage('point', { tabId, what }));
  };
  const settle = (keep: boolean) => {
    setAsked(null);
    void ask(
      sendMessage('settleLesson', { tabId, keep }),
      keep ? 'Remembered for pages like this one.' : undefined,
    );
  };

  return (
    <details class="panel-section" ref={fold}>
      <summary>
        <h3>Read wrongly?</h3>
      </summary>
      <div class="fw-stack">
        <p class="fw-small fw-muted">
          Show Fairway once where something stands. Only the place is remembered, never what stands there.
        </p>
        {lesson ? (
          <Pointed lesson={lesson} onSettled={settle} />
        ) : (
          asked && (
            <p role="status">
              Now click it on the page. With the keyboard: F6 to the page, arrow keys, Enter; Esc stops.
            </p>
          )
        )}
        <ul class="fw-list fw-stack fw-tight">
          {FIELDS.map((field) => (
            <li key={field} class="fw-split">
              <span>
                <span class="fw-small fw-muted">{FIELD_LABELS[field]}</span>{' '}
                <bdi>{reading?.fields[field]?.value ?? 'not found'}</bdi>
              </span>
              <span class="fw-row fw-tight">
                <Point what={FIELD_LABELS[field]} onClick={() => point(field)} />
                {field !== 'name' && isOnPage(reading?.fields[field]) && (
                  <Button
                    size="s"
                    kind="quiet"
                    aria-label={`Not here: ${FIELD_LABELS[field]}`}
                    onClick={() => void ask(sendMessage('teachAbsence', { tabId, what: field }))}
                  >
                    Not here
                  </Button>
                )}
              </span>
            </li>
          ))}
          <li class="fw-split">
            <span>A field in which goals are written</span>
            <Point what="A goal field" onClick={() => point('goal')} />
          </li>
        </ul>
        {problem && <Banner tone="bad" role="alert" title={problem} />}
        {lessons > 0 && <OwnLessons tabId={tabId} lessons={lessons} onAsk={ask} />}
      </div>
    </details>
  );
}

/** Read on the page, and not in its address, where it stays whatever the page shows. */
const isOnPage = (read: FieldReading | undefined): boolean => read !== undefined && read.source !== 'url';

const Point = ({ what, onClick }: { what: string; onClick: () => void }) => (
  <Button size="s" aria-label={`Show where: ${what}`} onClick={onClick}>
    Show where
  </Button>
);

function Pointed(props: { lesson: NonNullable<PageView['lesson']>; onSettled: (keep: boolean) => void }) {
  const { lesson, onSettled } = props;
  const { what, value } = lesson;
  const isField = what === 'goal' || what === 'other';
  return (
    <Banner
      tone="info"
      role="status"
      title={isField ? 'Check this field for goals?' : `${FIELD_LABELS[what]}:`}
    >
      {!isField && (
        <p class="fw-strong">
          <bdi>{value}</bdi>
        </p>
      )}
      <Actions>
        <Button size="s" onClick={() => onSettled(false)}>
          No
        </Button>
        <Button size="s" kind="primary" onClick={() => onSettled(true)}>
          Yes, remember it
        </Button>
      </Actions>
    </Banner>
  );
}

function OwnLessons(props: {
  tabId: number;
  lessons: number;
  onAsk: (work: Promise<Outcome<null>>, then?: string) => Promise<void>;
}) {
  const { tabId, lessons, onAsk } = props;
  return (
    <div class="fw-stack fw-tight">
      <p class="fw-small">
        {lessons === 1 ? 'One thing is' : `${lessons} things are`} remembered of this site on this device.
      </p>
      <div class="fw-row">
        <Button
          size="s"
          onClick={() =>
            void onAsk(
              sendMessage('offerSite', tabId),
              'Offered. Once HR or an administrator has looked at it, everybody’s Fairway reads this site so.',
            )
          }
        >
          Offer it to everybody here
        </Button>
        <Button size="s" kind="quiet" onClick={() => void sendMessage('forgetSite', tabId)}>
          Forget it
        </Button>
      </div>
    </div>
  );
}
