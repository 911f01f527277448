import type { CaseAudience } from '@fairway/shared/contract/case.ts';
import { Actions, Banner, Button, Dialog, RadioGroup } from '@fairway/shared/ui';
import { useState } from 'preact/hooks';
import { type ApiError, asApiError } from '../client.ts';
import { handOver } from '../documents/download.ts';
import { useMe } from '../session.tsx';
import { makeCase } from './make.ts';

const CHOICES: Record<CaseAudience, { label: string; hint: string }> = {
  hr: { label: 'For HR', hint: 'All of it, with what HR alone sees. For nobody outside of HR.' },
  manager: { label: 'For the manager', hint: 'What HR and the manager see. Not for the employee.' },
  employee: { label: 'For the employee', hint: 'What was shared with the employee, and what they wrote.' },
};

interface Props {
  planId: string;
  audiences: readonly [CaseAudience, ...CaseAudience[]];
  onClose: () => void;
}

/** For whom the case is, what it holds, and the download. */
export function CaseDialog({ planId, audiences, onClose }: Props) {
  const { organisation } = useMe();
  const [audience, setAudience] = useState<CaseAudience>(audiences[0]);
  const [state, setState] = useState<'ready' | 'busy' | 'done' | ApiError>('ready');
  const download = async () => {
    setState('busy');
    try {
      const { name, zip } = await makeCase(planId, audience, organisation);
      handOver(zip, name);
      setState('done');
    } catch (thrown) {
      setState(asApiError(thrown));
    }
  };
  return (
    <Dialog title="Case file" onClose={onClose}>
      <div class="fw-stack">
        <p>
          One folder with the record, pages to read and print, letters for Word, the signed checkpoints, and a
          page that checks the record without a server.
        </p>
        {audiences.length > 1 && (
          <RadioGroup
            label="For whom"
            required
            value={audience}
            onValue={(value) => {
              setAudience(value as CaseAudience);
              setState('ready');
            }}
            choices={audiences.map((value) => ({ value, ...CHOICES[value] }))}
          />
        )}
        <p class="fw-muted fw-small">
          The download is noted, with your name and for whom it is. Once it is on a device, it is up to you
          who reads it.
        </p>
        <div role="status">
          {state === 'done' && <Banner tone="good" title="The case file is in your downloads" />}
          {typeof state === 'object' && (
            <Banner tone="bad" title="The case file could not be made">
              <p>{state.message}</p>
            </Banner>
          )}
        </div>
        <Actions>
          <Button onClick={onClose}>{state === 'done' ? 'Close' : 'Cancel'}</Button>
          <Button kind="primary" busy={state === 'busy'} onClick={download}>
            Download
          </Button>
        </Actions>
      </div>
    </Dialog>
  );
}
