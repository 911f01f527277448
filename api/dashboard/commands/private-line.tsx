import { CommandDialog, type FormProps } from './command-form.tsx';

export function AskHrPrivately(props: FormProps) {
  return (
    <CommandDialog
      {...props}
      type="ask_hr_privately"
      title="Ask HR to get in touch"
      submit="Ask HR"
      done="HR has been told. Your manager sees nothing of it."
      initial={{}}
      data={() => ({})}
    >
      {() => (
        <p>
          HR reads that you want to talk, and nothing else. You say what it is about when you meet. Your
          manager is not told, and nothing on the plan changes.
        </p>
      )}
    </CommandDialog>
  );
}

export function TakeUpRequest({ requestId, ...props }: FormProps & { requestId: string }) {
  return (
    <CommandDialog
      {...props}
      type="take_up_request"
      about={requestId}
      title="Mark as taken up"
      submit="Taken up"
      done="Recorded. The employee sees that HR took it up, and when."
      initial={{}}
      data={() => ({ requestId })}
    >
      {() => (
        <p>
          Do this once you have been in touch. Only that HR took it up, and on which day, is kept; never what
          it was about.
        </p>
      )}
    </CommandDialog>
  );
}
