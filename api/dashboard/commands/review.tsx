import { readiness } from '@fairway/shared/plan';
import { Banner, Checkbox, TextArea } from '@fairway/shared/ui';
import { usePlan } from '../plan/context.tsx';
import { CommandDialog, type FormProps } from './command-form.tsx';

export function RequestChanges(props: FormProps) {
  return (
    <CommandDialog
      {...props}
      type="request_changes"
      title="Ask for changes"
      submit="Send back"
      done="The draft is with the manager again."
      initial={{ reason: '' }}
      data={(values) => values}
    >
      {({ values, set, errorOf }) => (
        <TextArea
          label="What should change, and why"
          hint="The manager reads this. It stays on the record."
          required
          value={values.reason}
          onValue={(reason) => set({ reason })}
          error={errorOf('reason', 'What should change')}
        />
      )}
    </CommandDialog>
  );
}

export function Approve(props: FormProps) {
  const { plan, now } = usePlan();
  const open = plan.content ? readiness(plan.content, now) : [];
  const blocking = open.filter((finding) => finding.blocks !== 'none');
  return (
    <CommandDialog
      {...props}
      type="approve"
      title="Approve this version"
      submit="Approve"
      done="Approved. The manager can share it now."
      initial={{ timingLookedAt: false }}
      data={({ timingLookedAt }) => ({ contentHash: plan.contentHash ?? '', timingLookedAt })}
    >
      {({ values, set }) => (
        <>
          <p>You approve exactly what you see now. Any change after this comes back to you.</p>
          {blocking.length > 0 && (
            <Banner tone="warn" title="Not ready to be approved">
              <ul class="bullets">
                {blocking.map((finding) => (
                  <li key={`${finding.code} ${finding.part}`}>
                    {finding.reason} {finding.fix}
                  </li>
                ))}
              </ul>
            </Banner>
          )}
          <Checkbox
            label="I looked at the timing"
            hint="Whether a recent complaint, leave or request for an adjustment makes it risky. Only the day that you looked is kept, never what you saw; the manager does not see it."
            required
            checked={values.timingLookedAt}
            onChecked={(timingLookedAt) => set({ timingLookedAt })}
          />
        </>
      )}
    </CommandDialog>
  );
}

export function ReopenDraft(props: FormProps) {
  return (
    <CommandDialog
      {...props}
      type="reopen_draft"
      title="Take back to change it"
      submit="Take back"
      done="The plan is a draft again."
      initial={{ reason: '' }}
      data={(values) => values}
    >
      {({ values, set, errorOf }) => (
        <>
          <p>It becomes a draft again and goes to HR once more before it is shared.</p>
          <TextArea
            label="Why"
            hint="For instance: to take up the employee’s view. Everybody who may read the plan sees it."
            required
            value={values.reason}
            onValue={(reason) => set({ reason })}
            error={errorOf('reason', 'Why')}
          />
        </>
      )}
    </CommandDialog>
  );
}

export function DiscardDraft(props: FormProps) {
  return (
    <CommandDialog
      {...props}
      type="discard_draft"
      title="Discard this draft"
      submit="Discard"
      danger
      done="The draft is discarded."
      initial={{}}
      data={() => ({})}
    >
      {() => (
        <p>What was typed is gone for good. That a draft existed stays on the record, without its text.</p>
      )}
    </CommandDialog>
  );
}

export function Withdraw(props: FormProps) {
  return (
    <CommandDialog
      {...props}
      type="withdraw"
      title="Withdraw the plan"
      submit="Withdraw"
      danger
      done="The plan is withdrawn."
      initial={{ reason: '' }}
      data={(values) => values}
    >
      {({ values, set, errorOf }) => (
        <>
          <p>The plan ends here. Its record stays, with your reason. This cannot be undone.</p>
          <TextArea
            label="Reason"
            hint="Everybody who may read the plan sees it, the employee too once it was shared."
            required
            value={values.reason}
            onValue={(reason) => set({ reason })}
            error={errorOf('reason', 'Reason')}
          />
        </>
      )}
    </CommandDialog>
  );
}
