import { MONDAY_TO_FRIDAY } from '@fairway/shared/plan/calendar.ts';
import type { CommandType } from '@fairway/shared/plan/commands/index.ts';
import { type Content, contentHash, lastDay } from '@fairway/shared/plan/content.ts';
import type { Day } from '@fairway/shared/plan/dates.ts';
import { checkInDays } from '@fairway/shared/plan/schedule.ts';
import type { GoalStatus } from '@fairway/shared/plan/state.ts';
import type { TriageAnswers } from '@fairway/shared/plan/triage.ts';
import { GOAL, SECOND_GOAL } from './content.ts';
import { personId } from './organisation.ts';

/** Who did something: by what they are to the plan, or by employee number where it is somebody else. */
export type Party = 'manager' | 'hr' | 'employee' | `1${number}`;

/** One thing that somebody did on a day: a command of the plan. */
export interface Act {
  on: Day;
  by: Party;
  type: CommandType;
  data: unknown;
  /** Of the command; 1 where it is left out. */
  version?: number;
  /** The command's id, where a later act answers this one. */
  id?: string;
}

/** One plan of the sample, as it came to be. */
export interface Story {
  /** Employee number of the person it is about. */
  subject: string;
  acts: Act[];
  /** What its manager has typed and not sent yet. */
  draft?: Content;
}

/** The acts of a story in the order in which they happened. */
export const chronicle = ({ acts }: Story): Act[] =>
  acts.toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));

export const act = (on: Day, by: Party, type: CommandType, data: unknown): Act => ({ on, by, type, data });

/** Answers that recommend a plan. */
export const ONGOING_GAP: TriageAnswers = {
  ongoing: 'yes',
  expectationKnown: 'yes',
  feedbackGiven: 'yes',
  skillGap: 'no',
  roleUnclear: 'no',
  careerGrowth: 'no',
  temporary: 'no',
  hurtsTeam: 'yes',
  misconduct: 'no',
};

export function opened(on: Day, subject: string, situation: string): Act {
  const triage = { answers: ONGOING_GAP, choice: 'pip', reason: '', situation };
  return act(on, 'manager', 'open_plan', { subjectId: personId(subject), triage });
}

export const submitted = (on: Day, content: Content): Act => act(on, 'manager', 'submit_draft', { content });

export const approved = (on: Day, content: Content): Act =>
  act(on, 'hr', 'approve', { contentHash: contentHash(content), timingLookedAt: true });

export const shared = (on: Day, content: Content): Act =>
  act(on, 'manager', 'share', { contentHash: contentHash(content) });

export const launched = (on: Day): Act => act(on, 'manager', 'launch', { happenedOn: on });

const viewGiven = (on: Day, text: string): Act => act(on, 'employee', 'give_view', { state: 'given', text });

export const acknowledged = (on: Day, content: Content, statement = ''): Act =>
  act(on, 'employee', 'answer_receipt', {
    state: 'acknowledged',
    contentHash: contentHash(content),
    statement,
  });

export const statusNote = (on: Day, status: GoalStatus, reason: string): Act =>
  act(on, 'manager', 'note_status', { status, reason, happenedOn: on });

export const supportGiven = (on: Day, supportId: string, note = ''): Act =>
  act(on, 'manager', 'deliver_support', { supportId, happenedOn: on, note });

/** Everything from the first idea to the launch meeting, three days after the plan was shared. */
export function upToLaunch(
  subject: string,
  situation: string,
  content: Content,
  view: string,
  on: { opened: Day; submitted: Day; approved: Day; shared: Day; launched: Day },
): Act[] {
  return [
    opened(on.opened, subject, situation),
    submitted(on.submitted, content),
    approved(on.approved, content),
    shared(on.shared, content),
    viewGiven(on.launched, view),
    launched(on.launched),
    acknowledged(on.launched, content),
  ];
}

/** What one check-in held came to: the value read, how it goes, and what was said. */
export interface Talk {
  value: number | null;
  status: GoalStatus;
  note: string;
  praise?: string;
  obstacles?: string;
  supportGiven?: string[];
}

/** The days on which the check-ins of this content are due when it is launched on this day. */
export const dueDays = (launchedOn: Day, content: Content): Day[] =>
  checkInDays(launchedOn, lastDay(launchedOn, content.length.days), content.cadence, MONDAY_TO_FRIDAY);

/** Check-ins held on the days they were due, the first talk on the first day; null leaves a day out. */
export function talks(launchedOn: Day, content: Content, held: (Talk | null)[]): Act[] {
  const days = dueDays(launchedOn, content);
  return held.flatMap((talk, index) => (talk ? [checkIn(days[index]!, content, talk)] : []));
}

export function checkIn(on: Day, content: Content, talk: Talk, by: Party = 'manager'): Act {
  const readings = content.goals.map(({ id }) => ({
    goalId: id,
    status: talk.status,
    value: id === GOAL ? talk.value : null,
  }));
  return act(on, by, 'log_check_in', {
    happenedOn: on,
    note: talk.note,
    praise: talk.praise ?? '',
    obstacles: talk.obstacles ?? '',
    goals: readings,
    supportGiven: talk.supportGiven ?? [],
  });
}

export type Verdict = 'met' | 'partly_met' | 'not_met';

/** The evaluation of each goal against its own measure. */
export function evaluated(
  on: Day,
  content: Content,
  value: number,
  result: Verdict,
  summary: string,
  second: { result: Verdict; evidence: string } = { result: 'met', evidence: 'Handed in and accepted.' },
): Act {
  const goals = content.goals.map(({ id }) =>
    id === SECOND_GOAL
      ? { goalId: id, result: second.result, value: null, evidence: second.evidence }
      : { goalId: id, result, value, evidence: '' },
  );
  return act(on, 'manager', 'evaluate', { goals, summary });
}
