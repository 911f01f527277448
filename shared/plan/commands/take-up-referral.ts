import * as z from 'zod/mini';
import { accept, defineCommand } from '../command.ts';
import { text } from '../content.ts';
import { referralTakenUp } from '../events/referral-taken-up.ts';
import { REFERRAL_ALONE } from '../kinds.ts';

/** HR takes over what triage led to them: misconduct, or a setback to wait out. No plan comes of it. */
export const takeUpReferral = defineCommand({
  type: 'take_up_referral',
  version: 1,
  title: 'Take it up',
  who: ['hr'],
  when: ['in_review'],
  kinds: REFERRAL_ALONE,
  yields: ['referral_taken_up'],
  data: z.object({ note: text }),
  decide: (_, data, { now }) => accept(referralTakenUp.make(now.today, data)),
});
