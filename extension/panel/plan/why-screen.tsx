import { Actions, Button, TextArea } from '@fairway/shared/ui/index.ts';
import { useState } from 'preact/hooks';
import { Back } from '../back.tsx';
import { go } from '../state.ts';
import { useCommand } from '../use-command.ts';
import { Refused } from './step.tsx';

/** One sentence about a status note that was just logged in the page; it goes out after the note. */
export function WhyScreen({ planId, entryId }: { planId: string; entryId: string }) {
  const [reason, setReason] = useState('');
  const { busy, problem, run } = useCommand(planId);
  return (
    <>
      <Back to={{ screen: 'plan', planId }}>Open the plan</Back>
      <form
        class="fw-surface fw-stack"
        aria-labelledby="why"
        onSubmit={(event) => {
          event.preventDefault();
          void run('explain_status', { entryId, reason }, 'Recorded.').then(
            (done) => done && go({ screen: 'here' }),
          );
        }}
      >
        <h2 id="why">Why is it so?</h2>
        <TextArea
          label="One sentence: what happened"
          hint="The employee sees it. A fact, not an opinion of the person."
          required
          // The one thing to do here.
          autofocus
          value={reason}
          onValue={setReason}
        />
        <Refused problem={problem} />
        <Actions>
          <Button type="submit" kind="primary" busy={busy}>
            Record it
          </Button>
        </Actions>
      </form>
    </>
  );
}
