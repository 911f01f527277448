import { Toast, ToastRegion } from '@fairway/shared/ui/index.ts';
import { useEffect, useState } from 'preact/hooks';
import { sendMessage } from '../messages.ts';
import { type Undone, undoSurely } from '../surely.ts';
import { say, toast } from './state.ts';

const SHOWN_MS = 6_000;

const CAME_TO: Record<Undone, string> = {
  undone: 'Undone. Nothing was logged.',
  too_late: 'Too late to undo: it is on the record. You can take it back there.',
  interrupted: 'Fairway was interrupted. Look in the plan whether the entry is still there.',
};

/** What just happened. It counts the seconds in which undo is possible, then goes. */
function CurrentToast() {
  const shown = toast.value;
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    if (!shown) return;
    const started = Date.now();
    setNow(started);
    const until = shown.undo?.until ?? started + SHOWN_MS;
    const timer = setInterval(() => {
      setNow(Date.now());
      if (Date.now() >= until && toast.value === shown) toast.value = null;
    }, 250);
    return () => clearInterval(timer);
  }, [shown]);
  if (!shown) return null;
  const { undo, message } = shown;
  const dismiss = () => {
    toast.value = null;
  };
  if (!undo) return <Toast message={message} onDismiss={dismiss} />;
  const secondsLeft = Math.max(0, Math.ceil((undo.until - now) / 1000));
  const onUndo = async () => {
    say(CAME_TO[await undoSurely(() => sendMessage('undoCommand', undo.commandId))]);
  };
  return <Toast message={message} undo={{ onUndo: () => void onUndo(), secondsLeft }} onDismiss={dismiss} />;
}

/** The place where toasts appear. */
export const Toasts = () => (
  <ToastRegion>
    <CurrentToast />
  </ToastRegion>
);
