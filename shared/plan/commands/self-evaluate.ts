import * as z from 'zod/mini';
import { accept, defineCommand } from '../command.ts';
import { written } from '../content.ts';
import { selfEvaluated } from '../events/self-evaluated.ts';

export const selfEvaluate = defineCommand({
  type: 'self_evaluate',
  version: 1,
  title: 'Add your own evaluation',
  who: ['employee'],
  when: ['active', 'evaluating'],
  yields: ['self_evaluated'],
  data: z.object({ text: written }),
  decide: (_, data, { now }) => accept(selfEvaluated.make(now.today, data)),
});
