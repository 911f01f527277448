import type { Route } from './route.ts';
import { go } from './state.ts';

/** The way back from a screen below another. */
export function Back({ to, children }: { to: Route; children: string }) {
  return (
    <button type="button" class="panel-back" onClick={() => go(to)}>
      <span aria-hidden="true">←</span> {children}
    </button>
  );
}
