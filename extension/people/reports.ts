import type { Report } from '@fairway/shared/contract/people.ts';
import type { Api } from '../api-client/api.ts';
import { done, type Outcome } from '../api-client/outcome.ts';
import type { KeyValue } from '../session/key-value.ts';

const FRESH_MS = 10 * 60 * 1000;

/** The manager's own people, fetched as a whole, kept in memory, so that pages are matched without asking the server. */
export function createReports(parts: {
  memory: KeyValue;
  api: Pick<Api, 'people'>;
  now(): number;
  changed(people: Report[]): void;
}) {
  const { memory, now } = parts;

  /** Fetched anew when asked for, or when it is older than ten minutes; an old list is better than none. */
  async function list(fresh = false): Promise<Outcome<Report[]>> {
    const known = await memory.get<{ people: Report[]; at: number }>('people');
    if (known && !fresh && now() - known.at < FRESH_MS) return done(known.people);
    const answer = await parts.api.people();
    if (!answer.ok) return known && answer.problem.kind !== 'signed-out' ? done(known.people) : answer;
    await memory.set('people', { people: answer.value.people, at: now() });
    if (JSON.stringify(known?.people) !== JSON.stringify(answer.value.people))
      parts.changed(answer.value.people);
    return done(answer.value.people);
  }

  return { list, forget: () => memory.remove('people') };
}
