import { type Me, meSchema } from '@fairway/shared/contract/me.ts';
import type { Role } from '@fairway/shared/plan/roles.ts';
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect } from 'preact/hooks';
import { ask } from './client.ts';
import { forgetAll } from './commands/kept.ts';
import { type Loaded, useLoad } from './load.tsx';

const Session = createContext<Loaded<Me> | undefined>(undefined);

/** Asks once who is signed in, for all pages under it. */
export function SessionProvider({ children }: { children: ComponentChildren }) {
  const loaded = useLoad('me', () => ask(meSchema, '/v1/me'));
  const { data, error, reload } = loaded;
  // A tab that was left alone may have missed a sign-out, or midnight.
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') void reload();
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  useEffect(() => forgetAll, [data?.userId]);
  const isSignedOut = error?.status === 401;
  return <Session.Provider value={isSignedOut ? { error, reload } : loaded}>{children}</Session.Provider>;
}

/** Who is signed in, as far as it is known. */
export function useSession(): Loaded<Me> {
  const session = useContext(Session);
  if (!session) throw new Error('useSession outside of SessionProvider');
  return session;
}

/** The signed-in person; only for pages behind `SignedIn`. */
export function useMe(): Me {
  const { data } = useSession();
  if (!data) throw new Error('useMe outside of SignedIn');
  return data;
}

/** Says whether this person has one of the roles. */
export const has = (me: Me | undefined, ...roles: Role[]): boolean =>
  roles.some((role) => me?.roles.includes(role) ?? false);

/** Says whether this person settles what holds for the whole organisation; HR of some departments does not. */
export const keepsAll = (me: Me | undefined): boolean =>
  has(me, 'administrator') || (has(me, 'hr') && !me?.hrUnits);

/** Says whether this person imports lists and moves people between departments: never HR of some of them. */
export const keepsDepartments = (me: Me | undefined): boolean =>
  keepsAll(me) && !(has(me, 'hr') && me?.hrUnits);
