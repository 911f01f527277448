import type { KeyValue } from '../session/key-value.ts';
import type { Outcome } from './outcome.ts';

const MOST = 30;

interface Recent {
  [call: string]: unknown;
}

/**
 * What was last read, kept in memory alone, for the time in which the server does not answer: a check-in can then still
 * be written beside the plan that it is about.
 */
export function createRecent(memory: KeyValue) {
  return {
    /** The answer; where none came, the last one to the same question, marked as old. */
    async orLast<T>(call: string, answer: Outcome<T>): Promise<Outcome<T>> {
      const recent = (await memory.get<Recent>('recent')) ?? {};
      if (answer.ok) {
        const { [call]: _, ...others } = recent;
        const kept = Object.entries(others).slice(1 - MOST);
        await memory.set('recent', Object.fromEntries([...kept, [call, answer.value]]));
        return answer;
      }
      const { kind } = answer.problem;
      const passing = kind === 'offline' || kind === 'server' || kind === 'signed-out';
      return passing && call in recent ? { ok: true, value: recent[call] as T, old: true } : answer;
    },
    forget: () => memory.remove('recent'),
  };
}
