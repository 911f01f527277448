import {
  type Invitation,
  invitationAcceptedSchema,
  invitationAcceptSchema,
  invitationSchema,
} from '@fairway/shared/contract/invitations.ts';
import { Actions, Banner, Button, Empty, ErrorState, formatInstant, TextField } from '@fairway/shared/ui';
import { useLocation, useRoute } from 'preact-iso';
import { ask } from '../client.ts';
import { useForm } from '../form.ts';
import { Shown, useLoad } from '../load.tsx';
import { Page } from '../page.tsx';
import { useSession } from '../session.tsx';
import { signIn } from './sign-in.tsx';

/** Where a single-use link leads: the person chooses a password and is signed in. */
export function InvitationPage() {
  const token = useRoute().params.token ?? '';
  const path = `/v1/invitations/${encodeURIComponent(token)}`;
  const loaded = useLoad(path, () => ask(invitationSchema, path));
  return (
    <Page title="Welcome" heading="Welcome to Fairway" narrow>
      {loaded.error && loaded.error.status >= 400 && loaded.error.status < 500 ? (
        <Empty title="This link does not work any more">
          <p>
            It was used already, has expired, or is not complete. Ask your HR team for a new one. If you have
            an account, <a href="/sign-in">sign in</a>.
          </p>
        </Empty>
      ) : (
        <Shown loaded={loaded}>{(invitation) => <AcceptForm path={path} invitation={invitation} />}</Shown>
      )}
    </Page>
  );
}

function AcceptForm({ path, invitation }: { path: string; invitation: Invitation }) {
  const { data: me, reload } = useSession();
  const { route } = useLocation();
  const form = useForm({
    labels: { email: 'Your e-mail', password: 'Choose a password' },
    initial: { email: invitation.email ?? '', password: '' },
    schema: invitationAcceptSchema,
    shape: ({ email, password }) => (invitation.email ? { password } : { email, password }),
    onSubmit: async (data) => {
      const { email } = await ask(invitationAcceptedSchema, path, 'POST', data);
      await signIn({ email, password: data.password });
      await reload();
      route('/', true);
    },
  });
  if (me)
    return (
      <Banner tone="warn" title={`You are signed in as ${me.person.name}`}>
        <p>This link is for {invitation.name}. Sign out first if that is you on a shared device.</p>
      </Banner>
    );
  return (
    <form {...form.props} class="fw-stack fw-surface" aria-label="Accept the invitation">
      <p>
        Hello {invitation.name}. {invitation.organisation} uses Fairway to write down, fairly and in one
        place, what was agreed and what was done. This account is yours alone.
      </p>
      {invitation.email ? (
        <p>
          You will sign in as <strong>{invitation.email}</strong>.
        </p>
      ) : (
        <TextField {...form.field('email')} required type="email" autocomplete="username" />
      )}
      <TextField
        {...form.field('password')}
        required
        type="password"
        hint="At least 12 characters. A few words in a row are good."
        autocomplete="new-password"
      />
      {form.failure && <ErrorState title="Not done yet" message={form.failure.message} />}
      <Actions>
        <Button kind="primary" type="submit" busy={form.busy}>
          Continue
        </Button>
      </Actions>
      <p class="fw-small fw-muted">The link works once, until {formatInstant(invitation.expiresAt)}.</p>
    </form>
  );
}
