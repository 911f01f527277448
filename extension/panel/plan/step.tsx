import { Banner } from '@fairway/shared/ui/index.ts';
import type { ComponentChildren } from 'preact';

/** The next step of a plan: what it is, and what there is to do. */
export function Step({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="fw-surface fw-stack" aria-label={title}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

export const Refused = ({ problem }: { problem: string }) =>
  problem === '' ? null : <Banner tone="bad" role="alert" title={problem} />;
