import { openAmendment } from '@fairway/shared/plan/amendment.ts';
import { belongsTo } from '@fairway/shared/plan/command.ts';
import { COMMANDS, type CommandType } from '@fairway/shared/plan/commands/index.ts';
import { isInvited } from '@fairway/shared/plan/roles.ts';
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
  'end_lighter',
  'invite_collaborator',
  'end_collaboration',
]);

/** What takes a plan forward is picked often, so that late states are reached. */
const FORWARD = new Set(
  'submit_draft approve share launch evaluate propose_outcome confirm_outcome answer_extension resume amend do_exit_step appeal decide_appeal start_lighter take_up_referral confirm_import'.split(
    ' ',
  ),
);

/** What a plan that waits for the answer to an amendment goes on with. */
const ENDS_A_REST = new Set('answer_amendment deliver_amendment put_amendment_in_effect withdraw'.split(' '));

/** What these need to come to anything; without it they are tried now and then, to be refused. */
const NEEDS: Partial<Record<CommandType, (plan: Plan) => boolean>> = {
  answer_extension: ({ extensions }) => extensions.length > 0,
  record_extension_refusal: ({ extensions }) => extensions.length > 0 && !extensions.at(-1)?.answer,
  take_up_request: ({ privateRequests }) => privateRequests.some(({ takenUp }) => !takenUp),
  answer_question: ({ questions }) => questions.length > 0,
  do_exit_step: ({ outcome }) => outcome?.outcome === 'termination',
  appeal: ({ outcome, appeal }) => outcome?.appeal != null && !appeal,
  decide_appeal: ({ appeal }) => appeal !== undefined,
  confirm_import: ({ imported }) => imported !== undefined,
  explain_status: ({ entries }) => entries.length > 0,
  answer_entry: ({ entries }) => entries.length > 0,
  retract_entry: ({ entries }) => entries.length > 0,
};
const comesToSomething = (type: CommandType, plan: Plan): boolean => NEEDS[type]?.(plan) ?? true;

export function choose(plan: Plan | undefined, { pick, who, variant }: Step, today: string) {
  if (!plan) {
    const fromPaper = variant % 30 === 1;
    const opener = who % 10 === 0 ? CAST.stranger : fromPaper && who % 2 ? CAST.hr : CAST.manager;
    return { type: variant % 60 === 0 ? 'withdraw' : fromPaper ? 'import_plan' : 'open_plan', actor: opener };
  }
  const fitting = COMMANDS.filter(
    (one) => (one.when as readonly string[]).includes(plan.status) && belongsTo(one, plan.kind),
  );
  const sensible = fitting.filter(({ type }) => comesToSomething(type, plan));
  const usual = sensible.filter((one) => !RARE.has(one.type));
  const forward = sensible.filter((one) => (openAmendment(plan) ? ENDS_A_REST : FORWARD).has(one.type));
  const favoured = pick % 2 === 0 && forward.length > 0 ? forward : usual;
  const from = pick % 30 === 0 ? COMMANDS : pick % 7 === 0 || favoured.length === 0 ? fitting : favoured;
  // The data is chosen by remainders of the same number: by these, each command would always come with the same data.
  const command = from[Math.floor(variant / 61) % from.length]!;
  const role = (command.who as readonly string[])[who % command.who.length];
  const fit =
    role === 'employee'
      ? CAST.employee
      : role === 'hr'
        ? [CAST.hr, CAST.hr2, CAST.hr3][who % 3]
        : role === 'collaborator' && isInvited(plan, 'counsel', today)
          ? CAST.counsel
          : ACTORS.find((one) => one.personId === plan.managerId);
  const actor = who % 30 === 0 ? ACTORS[variant % ACTORS.length]! : (fit ?? CAST.manager);
  return { type: command.type, actor };
}
