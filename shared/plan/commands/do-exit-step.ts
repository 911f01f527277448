import * as z from 'zod/mini';
import { accept, defineCommand, refuse } from '../command.ts';
import { text } from '../content.ts';
import { exitStepDone } from '../events/exit-step-done.ts';
import { EXIT_STEPS } from '../exit.ts';

/** Ticks off a step of the exit checklist that a termination opens. */
export const doExitStep = defineCommand({
  type: 'do_exit_step',
  version: 1,
  title: 'Exit step done',
  who: ['hr', 'manager'],
  when: ['closed'],
  yields: ['exit_step_done'],
  data: z.object({ step: z.enum(EXIT_STEPS), note: text }),
  decide: (plan, data, { now }) => {
    if (plan.outcome?.outcome !== 'termination')
      return refuse('no_exit', 'The exit checklist belongs to plans that ended in termination.');
    if (plan.exitSteps[data.step]) return refuse('done_already', 'That step is already done.');
    return accept(exitStepDone.make(now.today, data));
  },
});
