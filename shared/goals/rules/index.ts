import type { Rule } from '../types.ts';
import { absoluteStandard } from './absolute-standard.ts';
import { addedBurden } from './added-burden.ts';
import { deadlineOutsidePlan } from './deadline-outside-plan.ts';
import { foregoneConclusion } from './foregone-conclusion.ts';
import { hedge } from './hedge.ts';
import { legalConclusion } from './legal-conclusion.ts';
import { measureWithoutSource } from './measure-without-source.ts';
import { multipleGoals } from './multiple-goals.ts';
import { noBaseline } from './no-baseline.ts';
import { noDeadline } from './no-deadline.ts';
import { noEmployeeVoice } from './no-employee-voice.ts';
import { noMetric } from './no-metric.ts';
import { noSupport } from './no-support.ts';
import { notInEmployeeControl } from './not-in-employee-control.ts';
import { onlyWhatNotToDo } from './only-what-not-to-do.ts';
import { otherEmployeeNamed } from './other-employee-named.ts';
import { passiveNoOwner } from './passive-no-owner.ts';
import { personalityAttack } from './personality-attack.ts';
import { protectedCharacteristic } from './protected-characteristic.ts';
import { protectedLeaveOrComplaint } from './protected-leave-or-complaint.ts';
import { punitiveTone } from './punitive-tone.ts';
import { secondhandOrUndated } from './secondhand-or-undated.ts';
import { steepJump } from './steep-jump.ts';
import { subjectiveOpinion } from './subjective-opinion.ts';
import { unmeasurableVerb } from './unmeasurable-verb.ts';
import { unrealisticTimeframe } from './unrealistic-timeframe.ts';
import { vagueTerm } from './vague-term.ts';

/** Every rule, in the order in which the docs list them: the scored ones, then the hints, of which a text gets one. */
export const RULES: readonly Rule[] = [
  vagueTerm,
  noMetric,
  noDeadline,
  noBaseline,
  deadlineOutsidePlan,
  multipleGoals,
  unmeasurableVerb,
  hedge,
  passiveNoOwner,
  absoluteStandard,
  unrealisticTimeframe,
  notInEmployeeControl,
  subjectiveOpinion,
  personalityAttack,
  protectedCharacteristic,
  protectedLeaveOrComplaint,
  foregoneConclusion,
  punitiveTone,
  noSupport,
  noEmployeeVoice,
  legalConclusion,
  otherEmployeeNamed,
  addedBurden,
  secondhandOrUndated,
  steepJump,
  onlyWhatNotToDo,
  measureWithoutSource,
];
