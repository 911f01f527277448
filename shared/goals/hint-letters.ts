import { readLetters } from './letters.ts';
import type { Reading } from './reading.ts';
import type { Finding } from './types.ts';

const RED_FLAGS: ReadonlySet<string> = new Set([
  'absolute_standard',
  'unrealistic_timeframe',
  'not_in_employee_control',
]);

/** No red flag and a target to judge: achievable, as far as the text shows. People do not agree on this letter. */
export function achievable(reading: Reading, findings: readonly Finding[]): boolean | null {
  if (reading.kind !== 'goal' && reading.kind !== 'expectation') return null;
  if (findings.some(({ code }) => RED_FLAGS.has(code))) return false;
  return readLetters(reading).measurable ? true : null;
}

/** Things of private life or looks are not the job's; a named object of work is; else nobody can tell from the text. */
export function relevant(reading: Reading): boolean | null {
  if (reading.kind !== 'goal' && reading.kind !== 'expectation') return null;
  if (reading.has('private_life')) return false;
  return readLetters(reading).specific ? true : null;
}
