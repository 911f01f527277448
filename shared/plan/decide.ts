import { belongsTo, type Context, type Decision, type Now, type Refusal, refuse } from './command.ts';
import { commandDefinition } from './commands/index.ts';
import { type Actor, type Relation, relation } from './roles.ts';
import { blank, type Plan } from './state.ts';
import { sees } from './view.ts';
import { wordsFor } from './words.ts';

/** What somebody asks for. `id` is made by the client and is its idempotency key for the life of the record. */
export interface Command {
  id: string;
  planId: string;
  type: string;
  version: number;
  data: unknown;
}

interface Named {
  subjectId?: string;
  managerId?: string;
}

/**
 * Nobody opens a plan on themself, and only who may manage or is HR opens one. Who names another as its manager is to the
 * plan what they are to any other.
 */
function opens(actor: Actor, { subjectId = '', managerId = actor.personId }: Named): Relation {
  if (actor.personId === subjectId) return 'employee';
  if (actor.personId !== managerId) return relation({ subjectId, managerId, handOvers: [] }, actor);
  return actor.roles.includes('manager') || actor.roles.includes('hr') || actor.managesSubject
    ? 'manager'
    : 'none';
}

/** The one answer to a plan that does not exist and to one that is not this person's to open. */
export const notFound = () => refuse('not_found', 'There is no such plan, or it is not yours to open.');

/** What state a plan is in, for those who see all of its way: the employee is not told where a version stands with HR. */
const whenNot = ({ status }: Plan, who: Relation): string =>
  sees(who, 'hr_and_manager') ? `while the plan is ${wordsFor([status])}` : 'at this stage of the plan';

/**
 * What a command comes to: events, or a refusal with a code and a sentence. Pure: the moment and the organisation's rules
 * come in as `now`. The caller has already settled that the command's id is new.
 * @param plan the state that the record holds, undefined for a plan that does not exist yet
 */
export function decide(plan: Plan | undefined, command: Command, actor: Actor, now: Now): Decision | Refusal {
  const definition = commandDefinition(command.type, command.version);
  if (!definition)
    return refuse(
      'unknown_command',
      'This server does not know that action. Ask your administrator to update it.',
    );
  const parsed = definition.data.safeParse(command.data);
  const opening = definition.when.length === 0;
  const named = parsed.success && opening ? (parsed.data as Named) : {};
  const who = plan ? relation(plan, actor) : opening ? opens(actor, named) : 'none';
  if (who === 'none') return notFound();
  if (!parsed.success)
    return refuse('malformed', 'Part of this could not be read. Look at the marked fields and try again.');
  if (!definition.who.includes(who))
    return refuse('not_allowed', `${definition.title}: this is for ${wordsFor(definition.who)}.`);
  if (opening ? plan !== undefined : !plan)
    return opening ? refuse('exists_already', 'This plan is already open.') : notFound();
  if (plan && !belongsTo(definition, plan.kind))
    return refuse('other_kind', `${definition.title}: not part of this kind of plan.`);
  if (plan && !definition.when.includes(plan.status))
    return refuse('wrong_state', `${definition.title}: not possible ${whenNot(plan, who)}.`);
  const { happenedOn } = parsed.data as { happenedOn?: string };
  if (happenedOn && happenedOn > now.today)
    return refuse('in_the_future', 'That day has not come yet. Choose today or an earlier day.');
  const context: Context = { actor, relation: who, now, commandId: command.id };
  return definition.decide(plan ?? blank(command.planId), parsed.data, context);
}
