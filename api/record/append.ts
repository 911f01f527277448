import type { Refusal } from '@fairway/shared/plan/command.ts';
import type { Command } from '@fairway/shared/plan/decide.ts';
import { type Before, readBefore } from './before.ts';
import { consider, nowFor } from './consider.ts';
import { digestOf } from './digest.ts';
import { enter } from './enter.ts';
import { inTurn } from './in-turn.ts';
import { TextErased } from './keyring.ts';
import type { Caller, RecordParts } from './parts.ts';
import { isOvertaken } from './write.ts';

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
    const plan = `${caller.session.orgId} ${planId}`;
    const found = await inTurn(parts.database, plan, () => appendToPlan(parts, caller, planId, ofPlan));
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
      const after = await enter(parts, caller, command, digest, before, decision, now.recordedAt);
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
