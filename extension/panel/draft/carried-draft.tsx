import type { PlanAnswer } from '@fairway/shared/contract/plans.ts';
import { carriedInto } from '@fairway/shared/plan/carry.ts';
import { ErrorState, Loading } from '@fairway/shared/ui/index.ts';
import { usePlan } from '../plan/use-plan.ts';
import { DraftEditor } from './draft-editor.tsx';

/** The draft of a plan that goes on from a lighter one: what was documented there is where it starts. */
export function CarriedDraft({ answer, from }: { answer: PlanAnswer; from: string }) {
  const [loaded, again] = usePlan(from);
  if (loaded.state === 'loading') return <Loading label="Taking along what was documented…" />;
  if (loaded.state === 'failed')
    return (
      <ErrorState
        title="What was documented before could not be opened"
        message={loaded.problem.message}
        onRetry={again}
      />
    );
  return <DraftEditor answer={answer} submitted={carriedInto(loaded.value.plan)} />;
}
