import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Outcome, Problem } from '../api-client/outcome.ts';

export type Loaded<T> =
  | { state: 'loading' }
  | { state: 'failed'; problem: Problem }
  | { state: 'ready'; value: T };

/**
 * Loads something when `key` or `version` changes, and again on request; what was loaded stays in sight while it is asked
 * again.
 * @param version what makes the same thing old: a count of what was recorded, for instance
 */
export function useLoad<T>(
  key: string,
  load: () => Promise<Outcome<T>>,
  version = 0,
): [Loaded<T>, () => void] {
  const [loaded, setLoaded] = useState<Loaded<T> & { key: string }>({ state: 'loading', key });
  const [round, setRound] = useState(0);
  // `key` stands for everything that `load` depends on.
  useEffect(() => {
    let stale = false;
    void load().then((outcome) => {
      if (stale) return;
      setLoaded((before) => {
        if (outcome.ok) return { state: 'ready', value: outcome.value, key };
        const keep = before.key === key && before.state === 'ready' && outcome.problem.kind === 'offline';
        return keep ? before : { state: 'failed', problem: outcome.problem, key };
      });
    });
    return () => {
      stale = true;
    };
  }, [key, round, version]);
  const again = useCallback(() => setRound((count) => count + 1), []);
  return [loaded.key === key ? loaded : { state: 'loading' }, again];
}
