import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A part of a long form, under its own heading. */
export function FormPart({ title, children }: { title: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="fw-surface fw-stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
