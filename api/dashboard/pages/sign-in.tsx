import { Actions, Banner, Button, ErrorState, TextField } from '@fairway/shared/ui';
import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import * as z from 'zod/mini';
import { ApiError, tell } from '../client.ts';
import { useForm } from '../form.ts';
import { Page } from '../page.tsx';
import { useSession } from '../session.tsx';

const filled = z.string().check(z.trim(), z.minLength(1, 'is empty'));
const schema = z.object({ email: filled, password: z.string().check(z.minLength(1, 'is empty')) });

/** E-mail and password; afterwards the session is there for all pages. */
export function SignInForm() {
  const { reload } = useSession();
  const form = useForm({
    labels: { email: 'E-mail', password: 'Password' },
    initial: { email: '', password: '' },
    schema,
    onSubmit: async (data) => {
      await signIn(data);
      await reload();
    },
  });
  return (
    <form {...form.props} aria-label="Sign in">
      <TextField {...form.field('email')} required type="email" autocomplete="username" />
      <TextField {...form.field('password')} required type="password" autocomplete="current-password" />
      {form.failure && <ErrorState title="You are not signed in" message={form.failure.message} />}
      <Actions>
        <Button kind="primary" type="submit" busy={form.busy}>
          Sign in
        </Button>
      </Actions>
      <p class="fw-small fw-muted">
        No account yet? Your HR team sends you an invitation link. Forgot your password? HR can send you a new
        link as well.
      </p>
    </form>
  );
}

/** Signs in; a wrong address and a wrong password sound the same. */
export async function signIn(data: { email: string; password: string }): Promise<void> {
  try {
    await tell('/api/auth/sign-in/email', 'POST', data);
  } catch (thrown) {
    if (!(thrown instanceof ApiError) || thrown.status !== 401) throw thrown;
    throw new ApiError('wrong', 401, 'E-mail and password do not belong together. Check both and try again.');
  }
}

/** The page of its own; whoever is signed in already goes to the start. */
export function SignInPage() {
  const { data } = useSession();
  const { route } = useLocation();
  useEffect(() => {
    if (data) route('/', true);
  }, [data]);
  return (
    <Page title="Sign in" heading="Sign in" narrow>
      {data ? <Banner tone="good">You are signed in.</Banner> : <SignInForm />}
    </Page>
  );
}
