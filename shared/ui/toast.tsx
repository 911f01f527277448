import type { ComponentChildren } from 'preact';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';

/** The place where toasts appear; it must be on the page before the first toast, so that it is read out. */
export function ToastRegion({ children }: { children?: ComponentChildren }) {
  return (
    <div class="fw-toasts" role="status" aria-live="polite">
      {children}
    </div>
  );
}

type Props = {
  message: string;
  /** The way back, for as long as there is one. */
  undo?: { onUndo: () => void; secondsLeft: number };
  onDismiss: () => void;
};

/** What just happened, with a way back. Whoever shows it owns the time; the toast only says how much is left. */
export function Toast({ message, undo, onDismiss }: Props) {
  return (
    <div class="fw-toast">
      <span>{message}</span>
      {undo && (
        <Button size="s" onClick={undo.onUndo}>
          Undo
          <span aria-hidden="true" class="fw-numeric">
            {undo.secondsLeft} s
          </span>
        </Button>
      )}
      <button type="button" class="fw-dialog-close" aria-label="Dismiss" onClick={onDismiss}>
        <Icon name="close" />
      </button>
    </div>
  );
}
