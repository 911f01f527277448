import type { Report } from '@fairway/shared/contract/people.ts';
import type { Match } from '../people/match.ts';

/** States in which a manager may log a status note. */
const RUNNING = ['active', 'paused', 'evaluating'];

export const isRunning = (report: Report): boolean =>
  report.plan !== null && RUNNING.includes(report.plan.status);

/** The person that a page is certainly about; a likely match is nobody until it is confirmed. */
export const certain = (match: Match, people: Report[]): Report | undefined =>
  match.kind === 'known' ? people.find(({ id }) => id === match.personId) : undefined;
