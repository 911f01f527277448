import { Toast, ToastRegion } from '@fairway/shared/ui';
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { FormProps } from '../commands/command-form.tsx';

type Open = (form: (props: FormProps) => ComponentChildren) => void;

const Context = createContext<Open | undefined>(undefined);

/** Shows one command's dialog at a time, and what was recorded afterwards. */
export function DialogProvider({ children }: { children: ComponentChildren }) {
  const [form, setForm] = useState<{ show: (props: FormProps) => ComponentChildren }>();
  const [message, setMessage] = useState<string>();
  const open: Open = (show) => {
    setMessage(undefined);
    setForm({ show });
  };
  return (
    <Context.Provider value={open}>
      {children}
      {form?.show({
        onClose: () => setForm(undefined),
        onDone: (done) => {
          setForm(undefined);
          setMessage(done);
          requestAnimationFrame(focusNextStep);
        },
      })}
      <ToastRegion>
        {message && <Toast message={message} onDismiss={() => setMessage(undefined)} />}
      </ToastRegion>
    </Context.Provider>
  );
}

/** The button that opened the dialog may be gone with its command: reading then goes on with what comes next. */
function focusNextStep() {
  if (document.activeElement === document.body) document.getElementById('next-heading')?.focus();
}

/** Opens the dialog of a command. */
export function useDialog(): Open {
  const open = useContext(Context);
  if (!open) throw new Error('useDialog outside of DialogProvider');
  return open;
}
