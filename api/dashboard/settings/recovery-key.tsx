import { confirmRecoveryKeySchema, recoveryKeyStateSchema } from '@fairway/shared/contract/recovery-key.ts';
import { Actions, Banner, Button, ErrorState, formatInstant, TextArea } from '@fairway/shared/ui';
import { ask, tell } from '../client.ts';
import { useForm } from '../form.ts';
import { Shown, useLoad } from '../load.tsx';
import { keepsAll, useMe } from '../session.tsx';

const readState = () => ask(recoveryKeyStateSchema, '/v1/recovery-key');

/** Has the recovery key typed in once, which shows that it was written down. */
export function RecoveryKey() {
  const loaded = useLoad('recovery-key', readState);
  const { organisation } = useMe();
  return (
    <section class="fw-surface fw-stack" aria-label="Recovery key">
      <Shown loaded={loaded}>
        {({ confirmedAt, confirmedBy }) =>
          confirmedAt ? (
            <Banner tone="good" title="Written down and confirmed">
              {confirmedBy ?? 'Somebody'} typed it in on {formatInstant(confirmedAt, organisation.timeZone)}.
              Keep it apart from the server and its backups.
            </Banner>
          ) : (
            <Confirm onConfirmed={loaded.reload} />
          )
        }
      </Shown>
    </section>
  );
}

function Confirm({ onConfirmed }: { onConfirmed: () => Promise<void> }) {
  const form = useForm({
    labels: { key: 'Recovery key' },
    initial: { key: '' },
    schema: confirmRecoveryKeySchema,
    onSubmit: async (data) => {
      await tell('/v1/recovery-key/confirm', 'POST', data);
      await onConfirmed();
    },
  });
  return (
    <>
      <p>
        All texts of the record are locked with a key on the server. If the server is lost, the recovery key
        alone opens a backup again, and nobody can make another one.
      </p>
      <ol class="recovery-steps">
        <li>
          Whoever runs the server shows it in a terminal there: <code>npm run recovery-key</code>
        </li>
        <li>Write it down on paper, and keep it apart from the server and its backups.</li>
        <li>Type it in here from the paper. It is compared, and not kept.</li>
      </ol>
      <form {...form.props}>
        <TextArea
          {...form.field('key')}
          rows={3}
          required
          hint="14 groups of four letters and digits. Spaces, dashes and small letters do not matter."
        />
        {form.failure && <ErrorState title="Not confirmed" message={form.failure.message} />}
        <Actions>
          <Button kind="primary" type="submit" busy={form.busy}>
            Confirm
          </Button>
        </Actions>
      </form>
    </>
  );
}

/** Reminds those who keep the settings until the recovery key is confirmed. */
export function RecoveryKeyReminder() {
  return keepsAll(useMe()) ? <Reminder /> : null;
}

function Reminder() {
  const { data } = useLoad('recovery-key', readState);
  if (!data || data.confirmedAt) return null;
  return (
    <Banner tone="warn" title="The recovery key is not confirmed yet">
      Without it no backup opens.{' '}
      <a href="/settings/recovery-key">Confirm it before the first plan is shared</a>
    </Banner>
  );
}
