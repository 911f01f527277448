import type { About, Code } from '../types.ts';
import { about as absoluteStandard } from './absolute-standard.ts';
import { about as addedBurden } from './added-burden.ts';
import { about as deadlineOutsidePlan } from './deadline-outside-plan.ts';
import { about as foregoneConclusion } from './foregone-conclusion.ts';
import { about as hedge } from './hedge.ts';
import { about as legalConclusion } from './legal-conclusion.ts';
import { about as measureWithoutSource } from './measure-without-source.ts';
import { about as multipleGoals } from './multiple-goals.ts';
import { about as noBaseline } from './no-baseline.ts';
import { about as noDeadline } from './no-deadline.ts';
import { about as noEmployeeVoice } from './no-employee-voice.ts';
import { about as noMetric } from './no-metric.ts';
import { about as noSupport } from './no-support.ts';
import { about as notInEmployeeControl } from './not-in-employee-control.ts';
import { about as onlyWhatNotToDo } from './only-what-not-to-do.ts';
import { about as otherEmployeeNamed } from './other-employee-named.ts';
import { about as passiveNoOwner } from './passive-no-owner.ts';
import { about as personalityAttack } from './personality-attack.ts';
import { about as protectedCharacteristic } from './protected-characteristic.ts';
import { about as protectedLeaveOrComplaint } from './protected-leave-or-complaint.ts';
import { about as punitiveTone } from './punitive-tone.ts';
import { about as secondhandOrUndated } from './secondhand-or-undated.ts';
import { about as steepJump } from './steep-jump.ts';
import { about as subjectiveOpinion } from './subjective-opinion.ts';
import { about as unmeasurableVerb } from './unmeasurable-verb.ts';
import { about as unrealisticTimeframe } from './unrealistic-timeframe.ts';
import { about as vagueTerm } from './vague-term.ts';

/** Source and examples of every rule, by code: for the docs and the tests, not for what ships. */
export const ABOUT: Record<Code, About> = {
  absolute_standard: absoluteStandard,
  added_burden: addedBurden,
  deadline_outside_plan: deadlineOutsidePlan,
  foregone_conclusion: foregoneConclusion,
  hedge: hedge,
  legal_conclusion: legalConclusion,
  measure_without_source: measureWithoutSource,
  multiple_goals: multipleGoals,
  no_baseline: noBaseline,
  no_deadline: noDeadline,
  no_employee_voice: noEmployeeVoice,
  no_metric: noMetric,
  no_support: noSupport,
  not_in_employee_control: notInEmployeeControl,
  only_what_not_to_do: onlyWhatNotToDo,
  other_employee_named: otherEmployeeNamed,
  passive_no_owner: passiveNoOwner,
  personality_attack: personalityAttack,
  protected_characteristic: protectedCharacteristic,
  protected_leave_or_complaint: protectedLeaveOrComplaint,
  punitive_tone: punitiveTone,
  secondhand_or_undated: secondhandOrUndated,
  steep_jump: steepJump,
  subjective_opinion: subjectiveOpinion,
  unmeasurable_verb: unmeasurableVerb,
  unrealistic_timeframe: unrealisticTimeframe,
  vague_term: vagueTerm,
};
