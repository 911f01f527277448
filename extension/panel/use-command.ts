import type { CommandType } from '@fairway/shared/plan/commands/index.ts';
import { useState } from 'preact/hooks';
import { send } from './background.ts';
import { loadPeople, recorded, say } from './state.ts';

/** Sends commands of one plan from a form: one at a time, with the refusal in words where there is one. */
export function useCommand(planId: string) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');

  /** True when it is on the record, or safely on its way there. */
  async function run(type: CommandType, data: unknown, message: string): Promise<boolean> {
    setBusy(true);
    const sent = await send(planId, type, data);
    setBusy(false);
    setProblem(sent.ok ? '' : sent.problem.message);
    if (!sent.ok) return false;
    if (sent.value.state === 'waiting') say('Kept here. It is sent as soon as the server answers.');
    else {
      say(message);
      recorded.value++;
      await loadPeople(true);
    }
    return true;
  }
  return { busy, problem, run };
}
