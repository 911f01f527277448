import { type Concern, type Content, EMPTY_CONTENT } from './content.ts';
import type { CheckIn, Plan } from './state.ts';
import type { EarlierTalk } from './triage.ts';
import { WORDS } from './words.ts';

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const talks = (plan: Plan): CheckIn[] =>
  plan.entries.filter((entry) => entry.kind === 'check_in' && !entry.retracted) as CheckIn[];

/** The conversations of a lighter plan, as the triage of what follows asks for them: its start, then every talk held. */
export function talksOf(plan: Plan): EarlierTalk[] {
  if (!plan.launch) return [];
  const start = { on: plan.launch.heldOn, kind: `${capital(WORDS[plan.kind])}: agreed` };
  return [start, ...talks(plan).map(({ on }) => ({ on, kind: 'Check-in' }))];
}

/**
 * The draft of a PIP that goes on from a lighter plan: its expectation, a skeleton of the concern that asks for what still
 * falls short, its evidence, and every earlier talk with its day.
 */
export function carriedInto(plan: Plan): Content {
  const { lighter, launch, triage } = plan;
  if (!lighter || !launch) return EMPTY_CONTENT;
  const expectation = lighter.expectation.trim();
  const earlierFeedback: Concern['earlierFeedback'] = [
    ...(triage?.feedback ?? []).map(({ on, kind }) => ({ on, kind, text: 'Raised before.' })),
    { on: launch.heldOn, kind: capital(WORDS[plan.kind]), text: lighter.purpose },
    ...talks(plan).map(({ on, note }) => ({ on, kind: 'Check-in', text: note })),
  ];
  return {
    ...EMPTY_CONTENT,
    expectations: expectation === '' ? [] : [{ id: 'expectation-1', text: expectation }],
    concerns: [
      {
        id: 'concern-1',
        expectationId: expectation === '' ? null : 'expectation-1',
        text: `${lighter.purpose.trim()} [what still falls short, since when, in figures]`,
        evidence: lighter.evidence,
        earlierFeedback: earlierFeedback.slice(0, MOST),
      },
    ],
  };
}

/** As many as a concern may hold. */
const MOST = 50;
