import { belongsTo } from './command.ts';
import type { CommandType } from './commands/index.ts';
import { COMMANDS } from './commands/index.ts';
import { type Actor, relation } from './roles.ts';
import type { Plan } from './state.ts';

/** The commands that this person may do on the plan in its present state, by relation and state alone. */
export function allowedCommands(plan: Plan, actor: Actor): CommandType[] {
  const who = relation(plan, actor);
  return COMMANDS.filter(
    (command) =>
      (command.who as readonly string[]).includes(who) &&
      (command.when as readonly string[]).includes(plan.status) &&
      belongsTo(command, plan.kind),
  ).map(({ type }) => type);
}
