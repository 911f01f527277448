import type { PlanSummary } from '@fairway/shared/contract/plans.ts';
import { useEffect, useState } from 'preact/hooks';
import { type ApiError, asApiError } from './client.ts';
import { teamPlans } from './plans.ts';

export interface ClosedPlans {
  /** As far as they have come. */
  plans: PlanSummary[];
  loading: boolean;
  error?: ApiError;
  retry: () => void;
}

const NONE = { plans: [], loading: false };

/** The team's closed plans: thousands after some years, so they are asked for when they are wanted, and shown as they come. */
export function useClosedPlans(wanted: boolean): ClosedPlans {
  const [state, setState] = useState<Omit<ClosedPlans, 'retry'>>(NONE);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    const show = (plans: PlanSummary[], loading: boolean) => {
      if (current) setState({ plans, loading });
      return current;
    };
    show([], true);
    teamPlans({ status: 'closed' }, (soFar) => show(soFar, true)).then(
      (all) => show(all, false),
      (thrown) => {
        if (current) setState(({ plans }) => ({ plans, loading: false, error: asApiError(thrown) }));
      },
    );
    return () => {
      current = false;
    };
  }, [wanted, attempt]);
  return { ...(wanted ? state : NONE), retry: () => setAttempt(attempt + 1) };
}
