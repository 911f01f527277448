import { setupDoneSchema, setupSchema, setupStateSchema } from '@fairway/shared/contract/setup.ts';
import { Actions, Banner, Button, ErrorState, Select, TextField } from '@fairway/shared/ui';
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { ask } from '../client.ts';
import { useForm } from '../form.ts';
import { Shown, useLoad } from '../load.tsx';
import { Page } from '../page.tsx';
import { useSession } from '../session.tsx';
import { signIn } from './sign-in.tsx';

/** The first visit: makes the organisation and its first HR account. */
export function SetupPage() {
  const setup = useLoad('setup', () => ask(setupStateSchema, '/v1/setup'));
  return (
    <Page title="Set up" heading="Set up Fairway" narrow>
      <Shown loaded={setup}>
        {({ needed }) =>
          needed ? (
            <SetupForm />
          ) : (
            <Banner tone="good" title="This server is set up already">
              <p>
                <a href="/sign-in">Sign in</a>, or ask your HR team for an invitation.
              </p>
            </Banner>
          )
        }
      </Shown>
    </Page>
  );
}

/** The code from the address, which then leaves the address bar and the history. */
function codeFromAddress(): string {
  const code = new URLSearchParams(location.search).get('code') ?? location.hash.replace(/^#(code=)?/, '');
  if (code) history.replaceState(null, '', location.pathname);
  return code;
}

const zones = () =>
  Intl.supportedValuesOf('timeZone').map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }));

function SetupForm() {
  const { reload } = useSession();
  const { route } = useLocation();
  const [code] = useState(codeFromAddress);
  const form = useForm({
    labels: {
      code: 'Set-up code',
      organisation: 'Organisation',
      timeZone: 'Time zone',
      name: 'Your name',
      email: 'Your e-mail',
      password: 'Password',
    },
    initial: {
      code,
      organisation: '',
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      name: '',
      email: '',
      password: '',
    },
    schema: setupSchema,
    onSubmit: async (data) => {
      await ask(setupDoneSchema, '/v1/setup', 'POST', data);
      await signIn(data);
      await reload();
      route('/', true);
    },
  });
  return (
    <form {...form.props} class="fw-stack fw-surface" aria-label="Set up">
      <p>Two minutes: your organisation, and your own account as its first HR partner and administrator.</p>
      <TextField
        {...form.field('code')}
        required
        hint="The server printed it when it started; it works once."
        autocomplete="off"
      />
      <TextField {...form.field('organisation')} required autocomplete="organization" />
      <Select
        {...form.field('timeZone')}
        required
        hint="Decides which day it is for due dates."
        options={zones()}
      />
      <TextField {...form.field('name')} required autocomplete="name" />
      <TextField {...form.field('email')} required type="email" autocomplete="username" />
      <TextField
        {...form.field('password')}
        required
        type="password"
        hint="At least 12 characters. A few words in a row are good."
        autocomplete="new-password"
      />
      {form.failure && <ErrorState title="Not set up yet" message={form.failure.message} />}
      <Actions>
        <Button kind="primary" type="submit" busy={form.busy}>
          Set up
        </Button>
      </Actions>
    </form>
  );
}
