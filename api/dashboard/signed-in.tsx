import { setupStateSchema } from '@fairway/shared/contract/setup.ts';
import { ErrorState, Loading } from '@fairway/shared/ui';
import type { ComponentType } from 'preact';
import { ask } from './client.ts';
import { useLoad } from './load.tsx';
import { Page } from './page.tsx';
import { SignInForm } from './pages/sign-in.tsx';
import { useSession } from './session.tsx';

/**
 * Lets a page show only to somebody who is signed in. To anybody else it shows the sign-in at the same address, so that
 * the page is there afterwards and no address has to be carried along.
 */
export function signedIn<Props extends object>(Inner: ComponentType<Props>) {
  return function Gate(props: Props) {
    const { data, error, reload } = useSession();
    if (data) return <Inner {...props} />;
    if (!error)
      return (
        <div class="page">
          <Loading lines={6} />
        </div>
      );
    if (error.status === 401) return <SignedOut />;
    return (
      <Page title="Not available" heading="This page is not available now" narrow>
        <ErrorState
          title={error.status === 403 ? 'No access' : 'Something is in the way'}
          message={error.message}
          requestId={error.requestId}
          onRetry={reload}
        />
      </Page>
    );
  };
}

function SignedOut() {
  const setup = useLoad('setup', () => ask(setupStateSchema, '/v1/setup'));
  if (setup.data?.needed)
    return (
      <Page title="Set up" heading="This server is new" narrow>
        <p>
          It waits for its organisation. Open the address that the server printed when it started: it carries
          the one-time set-up code. You can also <a href="/setup">type the code in</a>.
        </p>
      </Page>
    );
  return (
    <Page title="Sign in" heading="Sign in" narrow>
      <SignInForm />
    </Page>
  );
}
