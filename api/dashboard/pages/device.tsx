import { Actions, Banner, Button, ErrorState, TextField } from '@fairway/shared/ui';
import { useState } from 'preact/hooks';
import * as z from 'zod/mini';
import { ApiError, tell } from '../client.ts';
import { useForm } from '../form.ts';
import { Page } from '../page.tsx';
import { useMe } from '../session.tsx';

const code = z.string().check(z.trim(), z.minLength(1, 'is empty'), z.maxLength(20, 'is too long'));

type Step = { at: 'code' } | { at: 'confirm'; code: string } | { at: 'done'; approved: boolean };

/** Lets the browser extension in: the person compares the code and says yes or no. */
export function DevicePage() {
  const given = new URLSearchParams(location.search).get('user_code') ?? '';
  const [step, setStep] = useState<Step>({ at: 'code' });
  return (
    <Page title="Connect" heading="Connect the extension" narrow>
      {step.at === 'code' && (
        <CodeForm given={given} onClaimed={(code) => setStep({ at: 'confirm', code })} />
      )}
      {step.at === 'confirm' && (
        <Confirm code={step.code} onDone={(approved) => setStep({ at: 'done', approved })} />
      )}
      {step.at === 'done' && <Done approved={step.approved} />}
    </Page>
  );
}

function CodeForm({ given, onClaimed }: { given: string; onClaimed: (code: string) => void }) {
  const form = useForm({
    labels: { code: 'Code' },
    initial: { code: given },
    schema: z.object({ code }),
    onSubmit: async (data) => {
      await tell(`/api/auth/device?user_code=${encodeURIComponent(data.code)}`, 'GET').catch(explain);
      onClaimed(data.code);
    },
  });
  return (
    <form {...form.props} class="fw-stack fw-surface" aria-label="Code">
      <TextField
        {...form.field('code')}
        required
        short
        hint="The extension shows it. Go on only if you started this yourself."
        autocomplete="off"
      />
      {form.failure && <ErrorState title="That did not work" message={form.failure.message} />}
      <Actions>
        <Button kind="primary" type="submit" busy={form.busy}>
          Continue
        </Button>
      </Actions>
    </form>
  );
}

function Confirm({ code, onDone }: { code: string; onDone: (approved: boolean) => void }) {
  const me = useMe();
  const [busy, setBusy] = useState<'approve' | 'deny'>();
  const [failure, setFailure] = useState<string>();
  const answer = async (verb: 'approve' | 'deny') => {
    setBusy(verb);
    try {
      await tell(`/api/auth/device/${verb}`, 'POST', { userCode: code }).catch(explain);
      onDone(verb === 'approve');
    } catch (thrown) {
      setFailure(thrown instanceof ApiError ? thrown.message : 'Something went wrong. Start again.');
      setBusy(undefined);
    }
  };
  return (
    <div class="fw-stack fw-surface">
      <p>Does the extension show this code?</p>
      <p class="code">{code}</p>
      <p>
        It will act as <strong>{me.person.name}</strong> at <strong>{me.organisation.name}</strong> until you
        sign out there.
      </p>
      {failure && <ErrorState title="That did not work" message={failure} />}
      <Actions>
        <Button busy={busy === 'deny'} onClick={() => answer('deny')}>
          No, this is not mine
        </Button>
        <Button kind="primary" busy={busy === 'approve'} onClick={() => answer('approve')}>
          Yes, connect
        </Button>
      </Actions>
    </div>
  );
}

function Done({ approved }: { approved: boolean }) {
  return approved ? (
    <Banner tone="good" role="status" title="Connected">
      <p>You can close this tab and go back to the extension.</p>
    </Banner>
  ) : (
    <Banner tone="info" role="status" title="Not connected">
      <p>Nothing was let in. If you did not start this, tell whoever runs Fairway at your organisation.</p>
    </Banner>
  );
}

function explain(thrown: unknown): never {
  if (!(thrown instanceof ApiError) || thrown.status === 0 || thrown.status === 429) throw thrown;
  throw new ApiError(
    'code',
    thrown.status,
    'This code is not valid any more, or was typed differently. Start again in the extension.',
  );
}
