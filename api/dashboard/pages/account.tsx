import { passwordChangeSchema } from '@fairway/shared/contract/account.ts';
import { Actions, Banner, Button, ErrorState, TextField } from '@fairway/shared/ui';
import { useState } from 'preact/hooks';
import { type ApiError, asApiError, tell } from '../client.ts';
import { useForm } from '../form.ts';
import { Page } from '../page.tsx';
import { useMe } from '../session.tsx';

/** One's own account: another password, and the end of every session. */
export function AccountPage() {
  const { person } = useMe();
  return (
    <Page title="Account" heading="Your account" lead={person.email ?? person.name} narrow>
      <Password />
      <Everywhere />
    </Page>
  );
}

function Password() {
  const [done, setDone] = useState(false);
  const form = useForm({
    labels: { currentPassword: 'Your present password', newPassword: 'Your new password' },
    initial: { currentPassword: '', newPassword: '' },
    schema: passwordChangeSchema,
    onSubmit: async (data) => {
      setDone(false);
      await tell('/api/auth/change-password', 'POST', data);
      setDone(true);
    },
  });
  return (
    <section class="fw-surface fw-stack" aria-labelledby="password-heading">
      <h2 id="password-heading">Another password</h2>
      {done && (
        <Banner tone="good" role="status" title="Your password is changed">
          <p>You are signed out everywhere else. Sign in anew in the extension.</p>
        </Banner>
      )}
      <form {...form.props}>
        <TextField
          {...form.field('currentPassword')}
          required
          type="password"
          autocomplete="current-password"
        />
        <TextField
          {...form.field('newPassword')}
          required
          type="password"
          hint="At least 12 characters. A few words in a row are good. Every other session of yours ends."
          autocomplete="new-password"
        />
        {form.failure && <ErrorState title="Not changed" message={form.failure.message} />}
        <Actions>
          <Button kind="primary" type="submit" busy={form.busy}>
            Change the password
          </Button>
        </Actions>
      </form>
    </section>
  );
}

function Everywhere() {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ApiError>();
  const end = async () => {
    setBusy(true);
    setFailure(undefined);
    try {
      await tell('/api/auth/revoke-sessions', 'POST');
      // A full load, so that nothing that was read stays in memory.
      location.assign('/sign-in');
    } catch (thrown) {
      setFailure(asApiError(thrown));
      setBusy(false);
    }
  };
  return (
    <section class="fw-surface fw-stack" aria-labelledby="everywhere-heading">
      <h2 id="everywhere-heading">Every device</h2>
      <p>
        Lost a laptop, or used a shared one? This ends every session of yours at once: here, in other browsers
        and in the extension. Entries that wait on a device stay sealed there until you sign in.
      </p>
      {failure && <ErrorState title="Not signed out" message={failure.message} />}
      <div>
        <Button busy={busy} onClick={end}>
          Sign out everywhere
        </Button>
      </div>
    </section>
  );
}
