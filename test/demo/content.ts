import { type Content, contentSchema, lastDay, type Support } from '@fairway/shared/plan/content.ts';
import { addDays, type Day } from '@fairway/shared/plan/dates.ts';
import { written } from './days.ts';

/** What differs from plan to plan of the sample; the rest is the same for the whole organisation. */
export interface Outline {
  start: Day;
  days?: number;
  lengthReason?: string;
  expectation: string;
  concern: string;
  /** The two dated examples, told by the days before the start. */
  evidence: [daysBefore: number, text: string, source: string, impact: string][];
  feedback: [daysBefore: number, kind: string, text: string][];
  /** The sentence of the goal; `by` is its due day, in words. */
  goal: (by: string) => string;
  metric: string;
  unit: string;
  baseline: number;
  target: number;
  source: string;
  /** A second goal: a piece of work, who accepts it, and the day of the plan on which it is due. */
  deliverable?: { goal: (by: string) => string; what: string; acceptedBy: string; day: number };
  support: [kind: Support['kind'], text: string, owner: string, day: number][];
}

export const GOAL = 'goal-1';
export const SECOND_GOAL = 'goal-2';
/** The id of the nth promise of support, the first being 1. */
export const supportId = (n: number): string => `support-${n}`;

/** The whole content of a plan of the sample: complete, and ready for review. */
export function contentOf(outline: Outline): Content {
  const { start, days = 60, lengthReason = '', deliverable } = outline;
  const end = lastDay(start, days);
  const before = (daysBefore: number) => addDays(start, -daysBefore);
  const goals: Content['goals'] = [
    {
      id: GOAL,
      concernIds: ['concern-1'],
      text: outline.goal(written(end)),
      measure: {
        kind: 'number',
        metric: outline.metric,
        baseline: outline.baseline,
        target: outline.target,
        unit: outline.unit,
        source: outline.source,
      },
      dueOn: end,
    },
  ];
  if (deliverable) {
    const dueOn = addDays(start, deliverable.day - 1);
    goals.push({
      id: SECOND_GOAL,
      concernIds: ['concern-1'],
      text: deliverable.goal(written(dueOn)),
      measure: { kind: 'deliverable', deliverable: deliverable.what, acceptedBy: deliverable.acceptedBy },
      dueOn,
    });
  }
  return contentSchema.parse({
    expectations: [{ id: 'expectation-1', text: outline.expectation }],
    concerns: [
      {
        id: 'concern-1',
        expectationId: 'expectation-1',
        text: outline.concern,
        evidence: outline.evidence.map(([daysBefore, text, source, impact], index) => ({
          id: `evidence-${index + 1}`,
          on: before(daysBefore),
          text,
          source,
          impact,
        })),
        earlierFeedback: outline.feedback.map(([daysBefore, kind, text]) => ({
          on: before(daysBefore),
          kind,
          text,
        })),
      },
    ],
    goals,
    support: outline.support.map(([kind, text, ownerName, day], index) => ({
      id: supportId(index + 1),
      goalIds: goals.map(({ id }) => id),
      text,
      kind,
      ownerId: null,
      ownerName,
      dueOn: addDays(start, day - 1),
    })),
    length: { days, reason: lengthReason },
    plannedStart: start,
    cadence: { every: 'week' },
    nextSteps: {
      ifMet: 'The plan closes, and the weekly one-to-one goes on as with everybody else.',
      ifNotMet:
        'If the goals are not met by the last day, HR and the manager look at what follows under company policy: an extension, another role, or further measures up to termination.',
    },
    waivers: [],
  });
}
