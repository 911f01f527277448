import { Button } from '@fairway/shared/ui/index.ts';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { isMeant, watchRest } from '../guard/rest.ts';

/** A button that changes something: it takes clicks only while the card is really seen, and only meant ones. */
export function GuardedButton(props: {
  seen: boolean;
  onMeant: () => void;
  /** A click that came too soon to count. */
  onTooSoon: () => void;
  'data-status'?: string;
  children: ComponentChildren;
}) {
  const { seen, onMeant, onTooSoon, children, ...rest } = props;
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => watchRest(place.current!.querySelector('button')!), []);
  return (
    <span ref={place} class="card-guarded">
      <Button
        {...rest}
        disabled={!seen}
        onClick={(event) => (isMeant(event) ? onMeant() : event.isTrusted && onTooSoon())}
      >
        {children}
      </Button>
    </span>
  );
}
