import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Icon } from './icon.tsx';

type Props = {
  title: string;
  /** Called for Escape, the close button and a click on the shade. */
  onClose: () => void;
  /** What was typed would be lost: a click on the shade then does nothing. */
  keepOpen?: boolean;
  children: ComponentChildren;
};

/**
 * A modal dialog, open as long as it is rendered. The browser's own `<dialog>` keeps the focus inside, which
 * begins in the first field and goes back to where it was when the dialog goes.
 */
export function Dialog({ title, onClose, keepOpen = false, children }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = ref.current;
    const before = document.activeElement;
    dialog?.showModal();
    dialog?.querySelector<HTMLElement>('.fw-dialog-body :is(input, select, textarea)')?.focus();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the keyboard's way, and the browser has it.
    <dialog
      ref={ref}
      class="fw-dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === ref.current && !keepOpen) onClose();
      }}
    >
      <div class="fw-dialog-head">
        <h2 id={id}>{title}</h2>
        <button type="button" class="fw-dialog-close" aria-label="Close" onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <div class="fw-dialog-body">{children}</div>
    </dialog>
  );
}

/** The row of buttons that ends a form or dialog. */
export function Actions({ children }: { children: ComponentChildren }) {
  return <div class="fw-actions">{children}</div>;
}
