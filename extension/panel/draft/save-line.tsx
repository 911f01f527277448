import { Banner } from '@fairway/shared/ui/index.ts';
import type { Problem } from '../../api-client/outcome.ts';
import type { SaveState } from './draft-model.ts';

const WORDS: Record<Exclude<SaveState, 'unsafe' | 'conflict'>, string> = {
  saved: 'Saved. Only you can see this draft.',
  saving: 'Saving…',
  on_device: 'Kept on this device; it is saved on the server when that answers.',
  locked: 'This plan is with HR and locked. Open it again to see how it stands.',
};

/** How safe the newest text is, always in sight. */
export function SaveLine({ state, problem }: { state: SaveState; problem: Problem | null }) {
  if (state === 'unsafe')
    return (
      <Banner tone="bad" role="alert" title="What you type is not kept">
        <p>Neither this device nor the server can keep it at the moment. Sign in again before you go on.</p>
      </Banner>
    );
  if (problem) return <Banner tone="bad" role="alert" title={problem.message} />;
  if (state === 'conflict') return null;
  return (
    <p class="panel-save fw-small fw-muted" role="status" data-state={state}>
      {WORDS[state]}
    </p>
  );
}
