/**
 * Why something could not be done, in words for the person and a kind for the program:
 * `offline` no answer came; `signed-out` the server does not know us (any more); `refused` it will not do it, and will
 * not tomorrow either; `missing` there is none, or none that we may see; `server` it could not do it now.
 */
export interface Problem {
  kind: 'offline' | 'signed-out' | 'refused' | 'missing' | 'server';
  code: string;
  message: string;
}

/**
 * What a request came to. It crosses the extension's messages, so an error is a value and never an exception. `old` is
 * an answer of earlier, because none comes now.
 */
export type Outcome<T> = { ok: true; value: T; old?: boolean } | { ok: false; problem: Problem };

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });

export const failed = (kind: Problem['kind'], code: string, message: string): Outcome<never> => ({
  ok: false,
  problem: { kind, code, message },
});
