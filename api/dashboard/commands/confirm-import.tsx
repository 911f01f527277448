import { Banner } from '@fairway/shared/ui';
import { usePlan } from '../plan/context.tsx';
import { CommandDialog, type FormProps } from './command-form.tsx';

export function ConfirmImport(props: FormProps) {
  const { plan, nameOf } = usePlan();
  return (
    <CommandDialog
      {...props}
      type="confirm_import"
      title="Confirm the paper plan"
      submit="It says what the paper says"
      done="Confirmed. The plan runs here from now on."
      initial={{}}
      data={() => ({ contentHash: plan.contentHash ?? '' })}
    >
      {() => (
        <>
          <p>
            Hold the paper against what was entered, line by line. “Check a file against this” tells whether
            you have the same file.
          </p>
          <Banner title={`${nameOf(plan.subjectId)} gets it here`}>
            <p>
              They see it as imported and are asked again whether they received it. The period stays the one
              on the paper.
            </p>
          </Banner>
        </>
      )}
    </CommandDialog>
  );
}
