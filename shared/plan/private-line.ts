import type { Plan } from './state.ts';

/** The employee's request to HR that nobody has taken up yet: there is one at a time. */
export const openRequest = ({ privateRequests }: Plan): Plan['privateRequests'][number] | undefined =>
  privateRequests.findLast(({ takenUp }) => !takenUp);
