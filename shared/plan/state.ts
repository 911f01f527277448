import type { Change } from './changes.ts';
import type { Content } from './content.ts';
import type { Day, Instant } from './dates.ts';
import type { ExitStep } from './exit.ts';
import type { Paper } from './imported.ts';
import type { PlanKind } from './kinds.ts';
import type { Lighter } from './lighter.ts';
import type { OUTCOMES } from './outcomes.ts';
import type { Triage } from './triage.ts';

export const STATUSES = [
  'draft',
  'in_review',
  'approved',
  'shared',
  'active',
  'paused',
  'evaluating',
  'closed',
] as const;
export type Status = (typeof STATUSES)[number];

export const GOAL_STATUSES = ['on_track', 'at_risk', 'off_track'] as const;
export type GoalStatus = (typeof GOAL_STATUSES)[number];
export const RESULTS = ['met', 'partly_met', 'not_met'] as const;
export type Result = (typeof RESULTS)[number];

/** Who put something on the record, and when: `on` is said by the person, `recordedAt` by the server's clock. */
export interface Mark {
  by: string;
  on: Day;
  recordedAt: Instant;
}

export interface ScheduledCheckIn {
  id: string;
  dueOn: Day;
  state: 'due' | 'held' | 'missed';
  /** The entry that met it. */
  entryId?: string;
  /** Who did not come, when it was missed. */
  missedBy?: 'manager' | 'employee' | 'both' | 'absence';
  moved: (Mark & { from: Day; reason: string })[];
}

export interface GoalReading {
  goalId: string;
  status: GoalStatus;
  value: number | null;
}

interface EntryBase extends Mark {
  id: string;
  /** Noted on a day of the running plan but recorded after the plan had moved on. */
  addendum?: boolean;
  /** A talk of the time on paper, entered when the plan was imported or later. */
  imported?: boolean;
  retracted?: Mark & { reason: string };
  answers: (Mark & { id: string; text: string })[];
}
/** A manager's mark between talks. */
export interface StatusNote extends EntryBase {
  kind: 'status_note';
  status: GoalStatus;
  /** One sentence; empty until it is written: "no reason given". */
  reason: string;
}
/** A talk on a day. */
export interface CheckIn extends EntryBase {
  kind: 'check_in';
  note: string;
  praise: string;
  obstacles: string;
  goals: GoalReading[];
  supportGiven: string[];
  /** Milestones that were reached by then. */
  milestonesReached?: string[];
}
/** The employee's own report on progress. */
export interface OwnEntry extends EntryBase {
  kind: 'own_entry';
  text: string;
}
export type Entry = StatusNote | CheckIn | OwnEntry;

export interface SupportState {
  state: 'promised' | 'delivered' | 'withdrawn';
  mark?: Mark;
  note?: string;
}

export interface Question extends Mark {
  id: string;
  part: string;
  text: string;
  answer?: Mark & { text: string };
}

export type Outcome = (typeof OUTCOMES)[number];

/** The state of one plan: the fold of its events. Parts are missing until their event has happened. */
export interface Plan {
  id: string;
  kind: PlanKind;
  status: Status;
  subjectId: string;
  managerId: string;
  /** The number of the last event folded in from the plan's own chain, from 1. */
  seq: number;
  lastRecordedAt: Instant;
  triage?: Triage;
  /** It ran on paper before: what the paper is, and who confirmed it. */
  imported?: Mark & { paper: Paper; sharedOn: Day; launchedOn: Day; confirmed?: Mark };
  /** The lighter plan that this one goes on from. */
  carriedFrom?: string;
  /** What a lighter plan holds, and what became of its tasks. */
  lighter?: Lighter;
  tasksDone: Record<string, Mark & { note: string }>;
  /** The PIP that a lighter plan became. */
  becamePlanId?: string;
  content?: Content;
  contentHash?: string;
  /** Times the content has been submitted. */
  submissions: number;
  comments: (Mark & { id: string; part: string; text: string })[];
  changesRequested?: Mark & { reason: string };
  approval?: Mark & { contentHash: string };
  /** HR looked at the timing; only HR sees that it did. */
  timingLookedAt?: Mark;
  sharing?: Mark & { contentHash: string };
  view?: Mark & { state: 'given' | 'declined'; text: string };
  acknowledgement?: Mark & {
    state: 'acknowledged' | 'declined';
    contentHash: string;
    statement: string;
    /** Who saw the refusal, when somebody else recorded it. */
    witness?: string;
  };
  launch?: Mark & {
    heldOn: Day;
    startsOn: Day;
    endsOn: Day;
    answer?: Mark & { agrees: boolean; text: string };
  };
  checkIns: ScheduledCheckIn[];
  entries: Entry[];
  support: Record<string, SupportState>;
  questions: Question[];
  evaluation?: Evaluation;
  selfEvaluation?: Mark & { text: string };
  proposal?: Mark & { outcome: Outcome; reason: string; followUpOn: Day | null; newEnd: Day | null };
  proposalReturned?: Mark & { reason: string };
  outcome?: Mark & {
    outcome: Outcome;
    reason: string;
    followUpOn: Day | null;
    /** Missing where the record does not say; null where there is no appeal. */
    appeal?: AppealRight | null;
  };
  extensions: Extension[];
  responses: (Mark & { text: string })[];
  /** The pause that the plan rests in now. */
  pause?: Mark & { from: Day; to: Day | null; noticeSentOn: Day | null };
  pauses: (Mark & { from: Day; to: Day })[];
  amendments: Amendment[];
  /** Handed over on paper. */
  delivery?: Mark & { witness: string };
  companion?: Mark & { accepted: boolean; name: string };
  midPoint?: Mark & { goals: GoalReading[]; text: string };
  /** Between manager and HR. */
  privateNotes: (Mark & { id: string; text: string })[];
  /** Between employee and HR. */
  privateRequests: (Mark & { id: string; takenUp?: Mark })[];
  handOvers: (Mark & { from: string; to: string; reason: string })[];
  /** Whom HR invited to read this one plan, to what end and until when. Told to HR and to them alone. */
  collaborators?: (Mark & { personId: string; reason: string; until: Day; ended?: Mark })[];
  appeal?: Mark & { text: string; decision?: Mark & { upheld: boolean; reason: string } };
  exitSteps: Partial<Record<ExitStep, Mark & { note: string }>>;
}

/** To whom an appeal goes, and the last day for it. */
export interface AppealRight {
  to: string;
  until: Day;
}

export interface Evaluation extends Mark {
  goals: { goalId: string; result: Result; value: number | null; evidence: string }[];
  summary: string;
}

/** The plan runs on to a later day, after an evaluation that stays with the extension. */
export interface Extension extends Mark {
  from: Day;
  to: Day;
  reason: string;
  evaluation?: Evaluation;
  selfEvaluation?: Mark & { text: string };
  answer?: Mark & { state: 'acknowledged' | 'declined'; statement: string; witness?: string };
}

export interface Amendment extends Mark {
  id: string;
  reason: string;
  contentHash: string;
  needsReceipt: boolean;
  /** What it changed; missing in a state that was kept before changes were. */
  changes?: readonly Change[];
  /** Why a new concern could not wait, where there is one. */
  surprise?: string;
  answer?: Mark & { state: 'acknowledged' | 'declined'; statement: string };
  delivery?: Mark & { witness: string };
}

/** A plan before its first event. */
export const blank = (planId: string): Plan => ({
  id: planId,
  kind: 'pip',
  status: 'draft',
  subjectId: '',
  managerId: '',
  seq: 0,
  lastRecordedAt: '',
  submissions: 0,
  tasksDone: {},
  comments: [],
  checkIns: [],
  entries: [],
  support: {},
  questions: [],
  extensions: [],
  responses: [],
  pauses: [],
  amendments: [],
  privateNotes: [],
  privateRequests: [],
  handOvers: [],
  exitSteps: {},
});
