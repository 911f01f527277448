/** The core: one decider shared by panel, API and dashboard. Pure functions; no DOM, no network, no clock. */
export { allowedCommands } from './allowed.ts';
export { amendmentProblem, newConcerns, newlyOpen, onlyEases, openAmendment } from './amendment.ts';
export * from './calendar.ts';
export { carriedInto, talksOf } from './carry.ts';
export { type ChangedField, changeWords, sideWords } from './change-words.ts';
export * from './changes.ts';
export type { CommandDefinition, Decision, NamedTemplate, Now, Refusal } from './command.ts';
export { COMMANDS, type CommandType } from './commands/index.ts';
export * from './content.ts';
export * from './dates.ts';
export { type Command, decide } from './decide.ts';
export { type Due, due } from './due.ts';
export {
  AUDIENCES,
  type Audience,
  type NewEvent,
  type PlanEvent,
  STREAMS,
  type Stream,
  streamOf,
} from './event.ts';
export { EVENTS, eventDefinition } from './events/index.ts';
export { evolve, fold } from './evolve.ts';
export * from './imported.ts';
export * from './kinds.ts';
export * from './lighter.ts';
export { type MilestoneState, milestonesOf } from './milestones.ts';
export * from './outcomes.ts';
export * from './parts.ts';
export { DEFAULT_POLICY, type Policy, policySchema } from './policy.ts';
export { openRequest } from './private-line.ts';
export type { ReadinessFinding } from './readiness/finding.ts';
export { readiness } from './readiness/index.ts';
export { speaksAgainst } from './record-health/against.ts';
export type { HealthFinding } from './record-health/finding.ts';
export { recordHealth } from './record-health/index.ts';
export { type Actor, isInvited, RELATIONS, type Relation, ROLES, type Role, relation } from './roles.ts';
export { checkInDays, progress } from './schedule.ts';
export * from './state.ts';
export * from './triage.ts';
export { keptBack, mayOpen, type PlanHead, sees, seesStream, view } from './view.ts';
export { WORDS, wordsFor } from './words.ts';
export * from './working-time.ts';
