import { type Verification, verificationSchema } from '@fairway/shared/contract/verification.ts';
import { Banner, Button, ButtonLink, ErrorState, formatInstant } from '@fairway/shared/ui';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type ApiError, asApiError, ask } from '../client.ts';
import { has, useMe } from '../session.tsx';

interface Props {
  /** The last check that was finished. */
  last: Verification | null;
  onFinished: () => Promise<void>;
}

/** Checks every plan's chain, texts and checkpoints now, and says when that was done last and what came of it. */
export function Verify({ last, onFinished }: Props) {
  const [running, setRunning] = useState<Verification>();
  const [failure, setFailure] = useState<ApiError>();
  const me = useMe();
  // HR would read from it how many plans they may not see.
  const tellsNothing = !has(me, 'hr');
  const stays = useRef(true);
  useEffect(
    () => () => {
      stays.current = false;
    },
    [],
  );

  const run = async () => {
    setFailure(undefined);
    try {
      let now = await ask(verificationSchema, '/v1/verifications', 'POST');
      while (!now.finishedAt && stays.current) {
        setRunning(now);
        now = await ask(verificationSchema, `/v1/verifications/${encodeURIComponent(now.id)}/next`, 'POST');
      }
      await onFinished();
    } catch (thrown) {
      setFailure(asApiError(thrown));
    } finally {
      setRunning(undefined);
    }
  };

  return (
    <section class="fw-surface fw-stack" aria-labelledby="verify">
      <h2 id="verify">The record</h2>
      <p>
        Checks that no entry, text or checkpoint of any plan was changed, and that no plan of the list is
        gone. Only checkpoints kept outside this server show a record that was written anew as a whole.
      </p>
      <div role="status" class="fw-stack">
        {running ? <Running {...running} /> : <Outcome last={last} />}
      </div>
      {failure && (
        <ErrorState title="The check stopped" message={failure.message} requestId={failure.requestId} />
      )}
      <div class="fw-row">
        <Button busy={running !== undefined} onClick={run}>
          Check the record now
        </Button>
        {tellsNothing && (
          <ButtonLink href="/v1/plan-list" download>
            Take the list of plans along
          </ButtonLink>
        )}
      </div>
      {tellsNothing && (
        <p class="fw-small fw-muted fw-measure">
          The list names nobody. Keep it apart from this server: a plan that is gone, or was written anew,
          contradicts it.
        </p>
      )}
    </section>
  );
}

function Running({ plans, of }: Verification) {
  if (plans === undefined || of === undefined) return <progress aria-label="Checking" />;
  const words = `${plans} of ${of} plans checked`;
  return (
    <div class="fw-progress">
      <span class="fw-numeric fw-small">{words}</span>
      <progress value={plans} max={Math.max(of, plans, 1)} aria-label={words} />
    </div>
  );
}

function Outcome({ last }: Pick<Props, 'last'>) {
  const { timeZone } = useMe().organisation;
  if (!last?.finishedAt) return <p>It was not checked from here yet.</p>;
  const { by, finishedAt, plans, entries, problems } = last;
  const when = `Checked on ${formatInstant(finishedAt, timeZone)} by ${by}, from this page.`;
  if (problems.length === 0)
    return (
      <Banner tone="good" title="The record holds">
        {plans !== undefined && `${plans} plans with ${entries} entries. `}
        {when}
      </Banner>
    );
  return (
    <Banner tone="bad" title="The record does not hold">
      <p>{when} Keep the data folder as it is, and compare it with your backups.</p>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </Banner>
  );
}
