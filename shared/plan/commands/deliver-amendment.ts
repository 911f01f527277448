import * as z from 'zod/mini';
import { openAmendment } from '../amendment.ts';
import { accept, defineCommand, refuse } from '../command.ts';
import { written } from '../content.ts';
import { day } from '../dates.ts';
import { amendmentDelivered } from '../events/amendment-delivered.ts';

export const deliverAmendment = defineCommand({
  type: 'deliver_amendment',
  version: 1,
  title: 'Record that the amendment was handed over',
  who: ['manager', 'hr'],
  when: ['paused'],
  yields: ['amendment_delivered'],
  data: z.object({ witness: written, happenedOn: day }),
  decide: (plan, { witness, happenedOn }) => {
    const open = openAmendment(plan);
    if (!open) return refuse('no_amendment', 'No amendment waits to be handed over.');
    if (open.delivery) return refuse('delivered_already', 'It is already recorded that it was handed over.');
    if (happenedOn < open.on) return refuse('before_amendment', `The amendment was written on ${open.on}.`);
    return accept(amendmentDelivered.make(happenedOn, { amendmentId: open.id, witness }));
  },
});
