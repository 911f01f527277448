import { COMMANDS } from '@fairway/shared/plan/commands/index.ts';
import type { Plan } from '@fairway/shared/plan/state.ts';
import fc from 'fast-check';
import { ACTORS, CAST } from './cast.ts';

/** One random step: which command, by whom, with which of its data, how many days later. */
export const step = fc.record({
  pick: fc.nat(9999),
  who: fc.nat(99),
  variant: fc.nat(9999),
  wait: fc.nat(99),
});
export type Step = { pick: number; who: number; variant: number; wait: number };

/** Ends that would stop most sequences early are picked rarely. */
const RARE = new Set([
  'discard_draft',
  'withdraw',
  'end_otherwise',
  'reopen_draft',
  'request_changes',
  'hand_over',
]);

/** What takes a plan forward is picked often, so that late states are reached. */
const FORWARD = new Set(
  'submit_draft approve share launch evaluate propose_outcome confirm_outcome answer_amendment answer_extension deliver_amendment put_amendment_in_effect resume amend do_exit_step'.split(
    ' ',
  ),
);

export function choose(plan: Plan | undefined, { pick, who, variant }: Step) {
  if (!plan)
    return {
      type: variant % 30 === 0 ? 'withdraw' : 'open_plan',
      actor: who % 10 === 0 ? CAST.stranger : CAST.manager,
    };
  const fitting = COMMANDS.filter((one) => (one.when as readonly string[]).includes(plan.status));
  const usual = fitting.filter((one) => !RARE.has(one.type));
  const forward = fitting.filter((one) => FORWARD.has(one.type));
  const favoured = pick % 2 === 0 && forward.length > 0 ? forward : usual;
  const from = pick % 25 === 0 ? COMMANDS : pick % 12 === 0 || favoured.length === 0 ? fitting : favoured;
  const command = from[variant % from.length]!;
  const role = (command.who as readonly string[])[who % command.who.length];
  const fit =
    role === 'employee'
      ? CAST.employee
      : role === 'hr'
        ? who % 2
          ? CAST.hr
          : CAST.hr2
        : ACTORS.find((one) => one.personId === plan.managerId);
  const actor = who % 25 === 0 ? ACTORS[variant % ACTORS.length]! : (fit ?? CAST.manager);
  return { type: command.type, actor };
}
