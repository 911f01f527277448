import { useEffect, useRef, useState } from 'preact/hooks';
import { useMe } from '../session.tsx';
import { typedStore } from './typed-store.ts';

/** `keeps` is false once this device refused to keep what is typed. */
export type Typed<T> = {
  /** Undefined until it is known what was kept. */
  value: T | undefined;
  /** It is from an earlier visit. */
  isKept: boolean;
  keeps: boolean;
  set: (change: Partial<T>) => void;
  /** Begins anew; what was kept is gone. */
  clear: () => Promise<void>;
};

/** What is typed at one place of the dashboard, kept sealed on this device until it was sent. */
export function useTyped<T extends object>(place: string, make: () => T): Typed<T> {
  const me = useMe();
  const store = useRef(typedStore(me, place, { store: localStorage, now: Date.now }));
  const [value, setValue] = useState<T>();
  const [isKept, setKept] = useState(false);
  const [keeps, setKeeps] = useState(true);
  useEffect(() => {
    void store.current.read().then((found) => {
      setKept(found !== undefined);
      setValue({ ...make(), ...(found as Partial<T> | undefined) });
    });
  }, []);
  return {
    value,
    isKept,
    keeps,
    set: (change) => {
      setValue((before) => {
        const next = { ...(before ?? make()), ...change };
        store.current.keep(next).then(
          () => setKeeps(true),
          () => setKeeps(false),
        );
        return next;
      });
    },
    clear: async () => {
      await store.current.drop();
      setKept(false);
      setValue(make());
    },
  };
}
