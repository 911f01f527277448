import { defineEvent, markOf } from '../event.ts';
import { kindFor, type Triage } from '../triage.ts';

const recorded = {
  type: 'triage_recorded',
  audience: 'hr_and_manager',
  title: 'Right tool considered',
} as const;

/** Of old: without the days of earlier talks; every choice but a PIP ended it at once. */
export const triageRecordedV1 = defineEvent<Omit<Triage, 'feedback' | 'effects' | 'reasons'>>({
  ...recorded,
  version: 1,
  evolve: (plan, event) => {
    const triage: Triage = { feedback: [], effects: [], reasons: [], ...event.data };
    if (triage.choice === 'pip') return { ...plan, triage };
    const outcome = {
      ...markOf(event),
      outcome: 'other_tool' as const,
      reason: triage.reason,
      followUpOn: null,
    };
    return { ...plan, triage, status: 'closed', outcome };
  },
});

/** The answers to "Is a plan the right tool?", what was recommended and why, and what the person chose and why. */
export const triageRecorded = defineEvent<Triage>({
  ...recorded,
  version: 2,
  evolve: (plan, event) => ({
    ...plan,
    triage: event.data,
    status: kindFor(event.data.choice) === 'referral' ? 'in_review' : 'draft',
  }),
});
