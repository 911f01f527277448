import * as z from 'zod/mini';
import { accept, defineCommand } from '../command.ts';
import { text } from '../content.ts';
import { day } from '../dates.ts';
import { companionOffered } from '../events/companion-offered.ts';

export const offerCompanion = defineCommand({
  type: 'offer_companion',
  version: 1,
  title: 'Record that a companion was offered',
  who: ['manager', 'hr'],
  when: ['shared', 'active', 'evaluating'],
  yields: ['companion_offered'],
  data: z.object({ happenedOn: day, accepted: z.boolean(), name: text }),
  decide: (_, { happenedOn, ...data }) => accept(companionOffered.make(happenedOn, data)),
});
