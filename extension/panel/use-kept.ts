import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../surely.ts';
import { keeper } from './keeper.ts';

/** A form's values that survive closing the panel: kept sealed on this device with every change, until dropped. */
export function useKept<T extends object>(place: string, initial: T) {
  const [value, setValue] = useState(initial);
  const [ready, setReady] = useState(false);
  const keep = useRef(keeper(place));
  useEffect(() => {
    keep.current = keeper(place);
    let stale = false;
    void ask('readKept', place).then((kept) => {
      if (stale) return;
      setValue({ ...initial, ...(kept as Partial<T> | null) });
      setReady(true);
    });
    return () => {
      stale = true;
    };
    // A place has one initial value.
  }, [place]);
  return {
    value,
    ready,
    change(part: Partial<T>) {
      setValue((before) => {
        const next = { ...before, ...part };
        keep.current.keep(next);
        return next;
      });
    },
    drop: () => keep.current.drop(),
  };
}
