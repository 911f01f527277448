import type { ComponentChildren, JSX } from 'preact';

type Kind = 'primary' | 'plain' | 'quiet' | 'danger';

type Props = Omit<JSX.IntrinsicElements['button'], 'size'> & {
  kind?: Kind;
  size?: 's' | 'm';
  /** Work is under way: the button says so and cannot be pressed again, but keeps the focus. */
  busy?: boolean;
  children: ComponentChildren;
};

/** A button. `busy` keeps it in place and focusable, so that keyboard and screen reader users do not get lost. */
export function Button({ kind = 'plain', size = 'm', busy = false, children, onClick, ...rest }: Props) {
  return (
    <button
      type="button"
      class="fw-button"
      data-kind={kind}
      data-size={size}
      aria-disabled={busy || undefined}
      {...rest}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {busy && <span class="fw-spinner" aria-hidden="true" />}
      {children}
    </button>
  );
}

type LinkProps = JSX.IntrinsicElements['a'] & { kind?: Kind; size?: 's' | 'm'; children: ComponentChildren };

/** A link that looks like a button, for going somewhere. */
export function ButtonLink({ kind = 'plain', size = 'm', children, ...rest }: LinkProps) {
  return (
    <a class="fw-button" data-kind={kind} data-size={size} {...rest}>
      {children}
    </a>
  );
}
