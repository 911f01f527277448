import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

type Props = {
  /** In the window's title. Never a name, and never a word that tells over a shoulder what the page is about. */
  title: string;
  heading: ComponentChildren;
  /** Under the heading, in one line. */
  lead?: ComponentChildren;
  /** Beside the heading. */
  aside?: ComponentChildren;
  /** A page to read or fill in, rather than one to look over. */
  narrow?: boolean;
  children: ComponentChildren;
};

let isFirst = true;

/** One page: its title and heading. After a change of page the heading gets the focus, so that it is read out. */
export function Page({ title, heading, lead, aside, narrow = false, children }: Props) {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Fairway`;
  }, [title]);
  useEffect(() => {
    if (!isFirst) ref.current?.focus({ preventScroll: true });
    isFirst = false;
  }, []);
  return (
    <div class={`page fw-stack ${narrow ? 'page-narrow' : ''}`}>
      <header class="fw-split">
        <div class="fw-stack fw-tight">
          <h1 ref={ref} tabIndex={-1}>
            {heading}
          </h1>
          {lead && <p class="fw-muted fw-measure">{lead}</p>}
        </div>
        {aside}
      </header>
      {children}
    </div>
  );
}
