import { defineEvent, markOf } from '../event.ts';
import type { ExitStep } from '../exit.ts';

/** A step of the exit checklist was done. */
export const exitStepDone = defineEvent<{ step: ExitStep; note: string }>({
  type: 'exit_step_done',
  version: 1,
  audience: 'hr_and_manager',
  title: 'Exit step done',
  evolve: (plan, event) => ({
    ...plan,
    exitSteps: { ...plan.exitSteps, [event.data.step]: { ...markOf(event), note: event.data.note } },
  }),
});
