import type { Reading } from '../reading.ts';

/** The tokens that carry a letter. */
export interface Carrier {
  from: number;
  to: number;
  /** No words of it alone: the text as a whole. */
  whole?: true;
}

export const carrier = ({ from, to }: { from: number; to: number }): Carrier => ({ from, to });

/** "No help, no debate": such words deny something to the employee and set no standard. */
export const isRefusal = (reading: Reading, from: number, to: number): boolean =>
  reading.touches('no_support', from, to) || reading.touches('no_employee_voice', from, to);
