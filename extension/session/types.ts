import type { Me } from '@fairway/shared/contract/me.ts';

/** Where somebody is on the way to being signed in. */
export type SignInStep =
  /** Waits for the person to allow it in the browser tab; ask again after so many milliseconds. */
  | { state: 'pending'; userCode: string; address: string; pollAfter: number }
  | { state: 'signed-in' }
  | { state: 'denied' }
  | { state: 'expired' };

/** The session as the panel sees it: never the token, never the key. */
export interface SessionView {
  /** `waiting`: signed in, but the server has not been reached since the browser started. */
  state: 'signed-out' | 'expired' | 'waiting' | 'signed-in';
  server: string;
  /** The organisation's policy sets the server: it is not to be changed here. */
  serverIsManaged: boolean;
  /** Sites that the organisation suggests. */
  suggestedSites: string[];
  me: Omit<Me, 'outboxKey'> | null;
  signIn: { userCode: string; address: string; pollAfter: number } | null;
}
