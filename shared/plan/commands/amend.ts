import * as z from 'zod/mini';
import { onlyEases } from '../amendment.ts';
import { accept, defineCommand, refuse } from '../command.ts';
import { contentHash, contentSchema, written } from '../content.ts';
import { planAmended } from '../events/plan-amended.ts';
import { readiness } from '../readiness/index.ts';

/**
 * Changes a running plan openly. The plan rests until the employee has answered, unless it only gives more support or more
 * time.
 */
export const amend = defineCommand({
  type: 'amend',
  version: 1,
  title: 'Amend the plan',
  who: ['manager', 'hr'],
  when: ['active'],
  yields: ['plan_amended'],
  data: z.object({ content: contentSchema, reason: written }),
  decide: (plan, { content, reason }, { commandId, now }) => {
    if (!plan.content) return refuse('not_shared', 'Share the plan with the employee first.');
    const hash = contentHash(content);
    if (hash === plan.contentHash) return refuse('nothing_changed', 'Nothing was changed.');
    const missing = plan.content.support.find((item) => !content.support.some(({ id }) => id === item.id));
    if (missing)
      return refuse('support_dropped', 'Promised support cannot vanish. Withdraw it, with the reason.');
    const blocking = readiness(content, now).find((finding) => finding.blocks === 'review');
    if (blocking) return refuse('not_ready', `${blocking.reason} ${blocking.fix}`);
    const needsReceipt = !onlyEases(plan.content, content);
    return accept(
      planAmended.make(now.today, { id: commandId, reason, content, contentHash: hash, needsReceipt }),
    );
  },
});
