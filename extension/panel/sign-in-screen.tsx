import { Banner, Button, ButtonLink, TextField } from '@fairway/shared/ui/index.ts';
import { useState } from 'preact/hooks';
import type { SessionView } from '../session/types.ts';
import { ask } from '../surely.ts';
import { signIn, signInProblem } from './sign-in.ts';
import { outbox, session } from './state.ts';

/** The first screen: which server, and the way to sign in to it. */
export function SignInScreen({ session: view }: { session: SessionView }) {
  const waiting = outbox.value.entries.length;
  return (
    <section class="fw-stack" aria-labelledby="sign-in">
      <h2 id="sign-in">Sign in</h2>
      <p>
        Draft a fair plan, check its goals as you write and log check-ins, right beside the page of the person
        it is about.
      </p>
      {waiting > 0 && (
        <Banner
          tone="info"
          role="status"
          title={waiting === 1 ? 'One entry waits here' : `${waiting} entries wait here`}
        >
          <p>They are sealed, and sent after you sign in.</p>
        </Banner>
      )}
      {signInProblem.value && <Banner tone="bad" role="alert" title={signInProblem.value} />}
      {view.signIn ? <UnderWay {...view.signIn} /> : <Start view={view} />}
    </section>
  );
}

function UnderWay({ userCode, address }: { userCode: string; address: string }) {
  return (
    <div class="fw-surface fw-stack">
      <p>A browser tab has opened. Sign in there, check that it shows this code, and allow it.</p>
      <p class="panel-code">{userCode}</p>
      <p class="fw-muted fw-small" role="status">
        Waiting for you in that tab…
      </p>
      <div class="fw-row">
        <ButtonLink href={address} target="_blank" rel="noreferrer" size="s">
          Open the tab again
        </ButtonLink>
        <Button size="s" kind="quiet" onClick={() => void signIn()}>
          Get a new code
        </Button>
      </div>
    </div>
  );
}

function Start({ view }: { view: SessionView }) {
  const [address, setAddress] = useState(view.server);
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);

  async function begin() {
    setBusy(true);
    setError(undefined);
    const set = view.serverIsManaged ? undefined : await ask('setServer', address);
    if (set && !set.ok) setError(set.problem.message);
    else await signIn();
    session.value = await ask('session');
    setBusy(false);
  }

  return (
    <form
      class="fw-stack"
      onSubmit={(event) => {
        event.preventDefault();
        void begin();
      }}
    >
      {view.serverIsManaged ? (
        <p class="fw-muted">
          Your organisation’s server: <strong>{view.server}</strong>
        </p>
      ) : (
        <TextField
          label="Your organisation’s Fairway server"
          hint="HR can tell you the address."
          required
          value={address}
          onValue={setAddress}
          error={error}
          spellcheck={false}
          autocomplete="url"
        />
      )}
      <Button kind="primary" type="submit" busy={busy}>
        Sign in
      </Button>
    </form>
  );
}
