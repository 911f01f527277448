import type { Decision, Now, Refusal } from '@fairway/shared/plan/command.ts';
import { later, todayIn } from '@fairway/shared/plan/dates.ts';
import { type Command, decide, notFound } from '@fairway/shared/plan/decide.ts';
import { mayOpen } from '@fairway/shared/plan/view.ts';
import { type Before, INVITES, NAMES_A_MANAGER, readBefore } from './before.ts';
import { checkpointsFor } from './checkpoints.ts';
import { digestOf } from './digest.ts';
import { draftAfter } from './draft-after.ts';
import { link, place } from './events.ts';
import { noHeads } from './heads.ts';
import { TextErased } from './keyring.ts';
import type { Caller, RecordParts } from './parts.ts';
import { listEntryFor } from './plan-list.ts';
import { project } from './projection.ts';
import { advance, type State } from './state.ts';
import { isOvertaken, write } from './write.ts';

/** What became of one command. Only `done` and `already_done` say that it is on the record. */
export interface Answer {
  id: string;
  status: 'done' | 'already_done' | 'refused' | 'mismatch' | 'conflict' | 'later';
  code?: string;
  message?: string;
}

/** Each one that fails lets somebody else's entry through. */
const attempts = 8;

/**
 * Puts commands on the record: the one door. Commands of one plan run in their order; every one that is answered `done`
 * is durable with its events, the plan's projection and the log.
 * @throws StoreUnavailable when the store cannot answer; what was done before that is found again by its id
 */
export async function append(
  parts: RecordParts,
  caller: Caller,
  commands: readonly Command[],
): Promise<Answer[]> {
  const answers = new Map<Command, Answer>();
  for (const [planId, ofPlan] of Map.groupBy(commands, (command) => command.planId)) {
    const found = await appendToPlan(parts, caller, planId, ofPlan);
    ofPlan.forEach((command, i) => {
      answers.set(command, found[i]!);
    });
  }
  return commands.map((command) => answers.get(command)!);
}

async function appendToPlan(
  parts: RecordParts,
  caller: Caller,
  planId: string,
  commands: readonly Command[],
): Promise<Answer[]> {
  const answers: Answer[] = [];
  const readAgain = () => readBefore(parts, caller, planId, commands);
  let before: Before;
  try {
    before = await readAgain();
  } catch (error) {
    if (!(error instanceof TextErased)) throw error;
    return commands.map((command) => refused(command, erased));
  }
  for (const command of commands) {
    if (answers.some(({ status }) => status === 'conflict')) {
      answers.push({ id: command.id, status: 'later' });
      continue;
    }
    const outcome = await appendOne(parts, caller, command, before, readAgain);
    answers.push(outcome.answer);
    before = outcome.before;
  }
  return answers;
}

interface Outcome {
  answer: Answer;
  before: Before;
}

async function appendOne(
  parts: RecordParts,
  caller: Caller,
  command: Command,
  first: Before,
  readAgain: () => Promise<Before>,
): Promise<Outcome> {
  const digest = digestOf(parts.digesting, caller.session.personId, command);
  let before = first;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const earlier = before.done.get(command.id);
    if (earlier !== undefined) return { answer: known(command, earlier === digest), before };
    const template = before.templateOf(command);
    const now = { ...nowFor(parts, caller, before), ...(template && { template }) };
    const decision = consider(before, command, now);
    if (!decision.ok) return { answer: refused(command, decision), before };
    try {
      const after = await record(parts, caller, command, digest, before, decision, now.recordedAt);
      return { answer: { id: command.id, status: 'done' }, before: after };
    } catch (error) {
      if (!isOvertaken(error)) throw error;
      // Somebody else wrote to this plan, or this very command, in between: look again.
      before = await readAgain();
    }
  }
  const message = 'Others are writing to this plan just now. Try again in a moment.';
  return { answer: { id: command.id, status: 'conflict', code: 'busy', message }, before };
}

/** The moment of a command: the server's clock, but never before what the plan has on record already. */
function nowFor(parts: RecordParts, { organisation }: Caller, before: Before): Now {
  const { state, subjectHasRunningPlan, lineIsOnRecord, partTimeShare } = before;
  const recordedAt = later(parts.now().toISOString(), state?.whole.lastRecordedAt ?? '');
  const { timeZone, policy } = organisation;
  const today = todayIn(timeZone, recordedAt);
  return { recordedAt, today, timeZone, policy, partTimeShare, subjectHasRunningPlan, lineIsOnRecord };
}

/** What gives the employee something for the first time. */
const SHARES = ['plan_shared', 'lighter_started', 'import_confirmed'];

function consider(before: Before, command: Command, now: Now): Decision | Refusal {
  const { state, actor, subjectIsKnown, canTakeOver, recoveryKeyIsConfirmed } = before;
  if (state && !mayOpen({ ...state.whole, everShared: state.everShared }, actor)) return notFound();
  const decision = decide(state?.whole, command, actor, now);
  if (decision.ok && !subjectIsKnown) {
    return {
      ok: false,
      code: 'unknown_person',
      message: 'This person is not in the directory. Add them first, then start the plan again.',
    };
  }
  if (decision.ok && !recoveryKeyIsConfirmed && decision.events.some(({ type }) => SHARES.includes(type))) {
    return {
      ok: false,
      code: 'recovery_key_unconfirmed',
      message:
        'No plan is shared before the recovery key is known to be written down: without it, a lost server loses every plan. HR or an administrator confirms it on the dashboard under Settings, Recovery key; then share the plan.',
    };
  }
  if (decision.ok && NAMES_A_MANAGER.includes(command.type)) {
    const { managerId } = command.data as { managerId: string };
    if (managerId !== actor.personId && !canTakeOver.has(managerId))
      return {
        ok: false,
        code: 'cannot_take_over',
        message: 'That person has no account here, or has left. Invite them first, then try again.',
      };
  }
  if (decision.ok && INVITES.includes(command.type)) {
    const { personId } = command.data as { personId: string };
    if (!before.canBeInvited.has(personId))
      return {
        ok: false,
        code: 'cannot_be_invited',
        message:
          'That person is not on record, has left, or stands above the plan’s employee. Choose somebody apart from the plan.',
      };
  }
  return decision;
}

/** Writes what was decided, in one batch, and gives back the state that the next command is decided on. */
async function record(
  parts: RecordParts,
  caller: Caller,
  command: Command,
  digest: string,
  before: Before,
  { events }: Decision,
  recordedAt: string,
): Promise<Before> {
  const { orgId, personId: actorId } = caller.session;
  let { state }: { state: State | undefined } = before;
  const key = await parts.keyring.current(orgId, subjectOf(before, command));
  const rows = [];
  for (const event of events) {
    const { id: commandId, planId } = command;
    const heads = state?.heads ?? noHeads;
    const placed = place(event, heads, { planId, actorId, recordedAt, commandId });
    const row = link(orgId, placed, heads, key);
    rows.push(row);
    state = advance(state, placed, row);
  }
  if (!state) throw new Error(`The command ${command.type} came to nothing.`);
  const listed = await listEntryFor(parts, rows, state.heads.plan, before.list);
  await write(parts.database, {
    command: { orgId, id: command.id, actorId, digest, answer: 'done', recordedAt },
    type: command.type,
    events: rows,
    plan: project(orgId, state, key),
    checkpoints: await checkpointsFor(parts, rows, state),
    listed,
    draft: draftAfter(before.state, state, command),
  });
  return {
    ...before,
    state,
    list: listed ?? before.list,
    done: new Map(before.done).set(command.id, digest),
  };
}

/** The person whose key seals it: the plan's subject, whom its first command names. */
const subjectOf = ({ state }: Before, { data }: Command): string =>
  state?.whole.subjectId ?? (data as { subjectId: string }).subjectId;

const erased: Refusal = {
  ok: false,
  code: 'erased',
  message: 'The texts of this plan were erased, so nothing more can be added to it.',
};

const known = ({ id }: Command, same: boolean): Answer =>
  same
    ? { id, status: 'already_done' }
    : {
        id,
        status: 'mismatch',
        code: 'id_used',
        message: 'Another entry was recorded under this number. Log it again as a new entry.',
      };

const refused = ({ id }: Command, { code, message }: Refusal): Answer => ({
  id,
  status: 'refused',
  code,
  message,
});
