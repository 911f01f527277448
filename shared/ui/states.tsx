import type { ComponentChildren } from 'preact';
import { Banner } from './banner.tsx';
import { Button } from './button.tsx';

/** There is nothing here yet: what would stand here and the first step towards it. */
export function Empty({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <div class="fw-empty">
      <h2>{title}</h2>
      {children}
    </div>
  );
}

/** The shape of what is coming, and a word for those who do not see it. */
export function Loading({ lines = 3, label = 'Loading…' }: { lines?: number; label?: string }) {
  return (
    <div class="fw-stack" role="status">
      <span class="fw-unseen">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span
          key={line}
          class="fw-skeleton"
          aria-hidden="true"
          style={{ width: `${90 - (line % 3) * 18}%` }}
        />
      ))}
    </div>
  );
}

type ErrorProps = {
  title: string;
  /** What happened and what to do. */
  message: string;
  onRetry?: (() => void) | undefined;
  /** To hand to whoever helps. */
  requestId?: string | undefined;
};

/** Something did not work. */
export function ErrorState({ title, message, onRetry, requestId }: ErrorProps) {
  return (
    <Banner tone="bad" role="alert" title={title}>
      <p>{message}</p>
      {onRetry && (
        <div>
          <Button size="s" onClick={onRetry}>
            Try again
          </Button>
        </div>
      )}
      {requestId && <p class="fw-small fw-muted">Reference: {requestId}</p>}
    </Banner>
  );
}
