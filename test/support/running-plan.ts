import { contentHash } from '@fairway/shared/plan';
import type { CommandType } from '@fairway/shared/plan/commands/index.ts';
import { sampleContent, sampleTriage } from '@fairway/shared/plan/sample.ts';
import type { Account, Call } from './server.ts';

/** Sends one command as somebody; throws where it is not done. */
export async function perform(
  call: Call,
  as: Account,
  planId: string,
  type: CommandType,
  data: unknown,
  version = 1,
): Promise<void> {
  const notedAt = new Date().toISOString();
  const one = { id: crypto.randomUUID(), planId, type, version, notedAt, data };
  const { body } = await call(as, 'POST', '/v1/commands', { commands: [one] });
  if (body.answers?.[0]?.status !== 'done') throw new Error(`${type}: ${JSON.stringify(body)}`);
}

/** A plan on somebody that runs since today: written by the manager, approved by HR. Returns its id. */
export async function runningPlan(
  call: Call,
  { manager, hr, subjectId }: { manager: Account; hr: Account; subjectId: string },
): Promise<string> {
  const { today } = (await call(manager, 'GET', '/v1/me')).body.organisation;
  const planId = crypto.randomUUID();
  const content = sampleContent(today);
  const version = { contentHash: contentHash(content) };
  await perform(call, manager, planId, 'open_plan', { subjectId, triage: sampleTriage });
  await perform(call, manager, planId, 'submit_draft', { content });
  await perform(call, hr, planId, 'approve', { ...version, timingLookedAt: true });
  await perform(call, manager, planId, 'share', version);
  await perform(call, manager, planId, 'launch', { happenedOn: today });
  return planId;
}
