import { type Answer, append } from '@fairway/api/record/append.ts';
import { contentHash } from '@fairway/shared/plan';
import { sampleContent, sampleTriage } from '@fairway/shared/plan/sample.ts';
import type { Name, World } from './world.ts';

export interface Sent {
  id?: string;
  planId: string;
  type: string;
  data: unknown;
  version?: number;
}

/** One command of a person, as the route hands it on. */
export async function send(world: World, who: Name, { id, version = 1, ...rest }: Sent): Promise<Answer> {
  const command = { id: id ?? crypto.randomUUID(), version, ...rest };
  const [answer] = await append(world.parts, world.as(who), [command]);
  return answer!;
}

/** Sends a command that has to be done. */
async function must(world: World, who: Name, planId: string, type: string, data: unknown): Promise<void> {
  const answer = await send(world, who, { planId, type, data });
  if (answer.status !== 'done') throw new Error(`${type}: ${answer.status} ${answer.code}`);
}

export const content = sampleContent('2026-03-09');

/** What each stage on a plan's way takes, in order. */
const steps: Record<string, (world: World, planId: string, subjectId: Name, manager: Name) => Promise<void>> =
  {
    draft: (world, planId, subjectId, manager) =>
      must(world, manager, planId, 'open_plan', { subjectId, triage: sampleTriage }),
    in_review: (world, planId, _, manager) => must(world, manager, planId, 'submit_draft', { content }),
    approved: (world, planId) =>
      must(world, 'hana', planId, 'approve', { contentHash: contentHash(content), timingLookedAt: true }),
    shared: (world, planId, _, manager) =>
      must(world, manager, planId, 'share', { contentHash: contentHash(content) }),
    active: async (world, planId, subjectId, manager) => {
      await must(world, subjectId, planId, 'give_view', { state: 'given', text: 'I need the new tool.' });
      await must(world, subjectId, planId, 'answer_receipt', {
        state: 'acknowledged',
        contentHash: contentHash(content),
        statement: 'I have received this plan.',
      });
      await must(world, manager, planId, 'launch', {
        happenedOn: world.parts.now().toISOString().slice(0, 10),
      });
    },
  };
export type Stage = 'draft' | 'in_review' | 'approved' | 'shared' | 'active';

/** Brings a new plan on Eli, or on somebody else, to a stage, and gives back its id. */
export async function planAt(
  world: World,
  stage: Stage,
  { subject = 'eli', manager = 'mia' }: { subject?: Name; manager?: Name } = {},
): Promise<string> {
  const planId = crypto.randomUUID();
  for (const [name, step] of Object.entries(steps)) {
    await step(world, planId, subject, manager);
    if (name === stage) break;
  }
  return planId;
}

/** A check-in's data for a day. */
export const checkIn = (happenedOn: string, note = 'Talked about the ticket queue.') => ({
  happenedOn,
  note,
  praise: '',
  obstacles: '',
  goals: [{ goalId: 'goal', status: 'at_risk', value: 70 }],
  supportGiven: [],
});
