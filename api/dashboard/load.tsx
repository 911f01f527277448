import { Empty, ErrorState, Loading } from '@fairway/shared/ui';
import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { type ApiError, asApiError } from './client.ts';

export type Loaded<T> = {
  data?: T;
  error?: ApiError;
  /** Asks again, keeping what is shown until the answer is there. */
  reload: () => Promise<void>;
};

/** Loads something when the page opens and whenever `key` changes; an answer that comes too late is dropped. */
export function useLoad<T>(key: string, load: () => Promise<T>): Loaded<T> {
  const [state, setState] = useState<{ key: string; data?: T; error?: ApiError }>({ key });
  const run = useCallback(
    async (isCurrent: () => boolean = () => true) => {
      try {
        const data = await load();
        if (isCurrent()) setState({ key, data });
      } catch (thrown) {
        if (isCurrent()) setState((before) => ({ ...before, key, error: asApiError(thrown) }));
      }
    },
    [key],
  );
  useEffect(() => {
    let current = true;
    setState((before) => (before.key === key ? before : { key }));
    void run(() => current);
    return () => {
      current = false;
    };
  }, [key]);
  const { data, error } = state.key === key ? state : {};
  return { ...(data !== undefined && { data }), ...(error && { error }), reload: () => run() };
}

type Props<T> = { loaded: Loaded<T>; lines?: number; children: (data: T) => ComponentChildren };

/** What was loaded; until then its shape, and where it failed why. */
export function Shown<T>({ loaded, lines = 5, children }: Props<T>) {
  const { data, error, reload } = loaded;
  if (data === undefined && error?.status === 404) return <NotHere />;
  if (data === undefined && error?.code === 'erased') return <Erased said={error.message} />;
  return (
    <>
      {error && (
        <ErrorState
          title="This could not be loaded"
          message={error.message}
          requestId={error.requestId}
          onRetry={reload}
        />
      )}
      {data !== undefined ? children(data) : !error && <Loading lines={lines} />}
    </>
  );
}

/** In place of a plan whose texts are gone: when and why, and what stays. */
function Erased({ said }: { said: string }) {
  return (
    <Empty title="The texts of this plan were erased">
      <p>{said}</p>
      <a href="/">Go to the start</a>
    </Empty>
  );
}

/** The same for what does not exist and for what this person may not open. */
export function NotHere() {
  return (
    <Empty title="Nothing here">
      <p>This page does not exist, or it is not yours to open. Check the address, or go back to the start.</p>
      <a href="/">Go to the start</a>
    </Empty>
  );
}
