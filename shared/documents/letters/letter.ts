import type { Plan } from '@fairway/shared/plan';
import { type Block, type Document, fact, facts, notice, paragraph, section } from '../model.ts';
import { kept, results } from '../parts/results.ts';
import { signedPoints } from '../parts/version.ts';
import type { Checkpoint } from '../record.ts';
import { nameAndTitle, nameOf, type Setting } from '../setting.ts';
import { span, writtenDay } from '../wording.ts';
import type { Body } from './body.ts';
import type { Decision, LetterOutcome } from './decision.ts';
import { endedOtherwise } from './ended-otherwise.ts';
import { extended } from './extended.ts';
import { furtherDisciplinaryAction } from './further-disciplinary-action.ts';
import { met } from './met.ts';
import { reassignment } from './reassignment.ts';
import { termination } from './termination.ts';
import { withdrawn } from './withdrawn.ts';

const BODIES: Record<LetterOutcome, Body> = {
  met,
  extended,
  reassignment,
  further_disciplinary_action: furtherDisciplinaryAction,
  termination,
  ended_otherwise: endedOtherwise,
  withdrawn,
};

/** The entries that close a plan. */
const CLOSING = ['outcome_confirmed', 'plan_withdrawn'];

/** The letter about one decision, drafted from the record; what the record does not hold is left to fill in. */
export function letter(
  plan: Plan,
  decision: Decision,
  setting: Setting,
  checkpoints: readonly Checkpoint[] = [],
): Document {
  const body = BODIES[decision.outcome];
  const employee = nameOf(setting, plan.subjectId);
  return {
    title: body.subject,
    letterhead: setting.letterhead,
    foot: 'Confidential: for the employee, the manager and HR.',
    blocks: [
      ...(decision.confirmed
        ? []
        : [notice('Draft: HR has not confirmed this outcome. It is not handed over in this form.')]),
      facts(fact('To', nameAndTitle(setting, plan.subjectId)), fact('Date', writtenDay(setting.today))),
      paragraph(`Dear ${employee},`),
      ...body.blocks(plan, decision, setting),
      ...(body.showsResults ? record(plan, decision) : []),
      ...yourSay(body, decision),
      {
        kind: 'signatures',
        signers: [
          {
            name: decision.confirmed ? nameOf(setting, decision.by) : '',
            role: `For ${setting.letterhead.name}`,
          },
          { name: employee, role: 'Received: receipt, not agreement' },
        ],
      },
      ...signedPoints(signedFor(plan, decision, checkpoints)),
    ],
  };
}

/** The signed points that stand for this decision. */
function signedFor(
  { extensions }: Plan,
  { confirmed, extension }: Decision,
  checkpoints: readonly Checkpoint[],
) {
  if (!confirmed) return [];
  if (!extension) return checkpoints.filter(({ type }) => CLOSING.includes(type));
  const which = extensions.findIndex(({ to }) => to === extension.to);
  return checkpoints.filter(({ type }) => type === 'plan_extended').slice(which, which + 1);
}

function record(plan: Plan, { extension, evaluation }: Decision): Block[] {
  if (!plan.launch) return [];
  const { startsOn } = plan.launch;
  const endsOn = extension?.from ?? plan.launch.endsOn;
  return [
    section(
      'What the record shows',
      paragraph(`The plan’s period is ${span(startsOn, endsOn)}. ${kept(plan)}`),
      ...results({ ...plan, evaluation }),
    ),
  ];
}

function yourSay({ appeal }: Body, { appeal: right }: Decision): Block[] {
  const response =
    'You can add your own response to the record; it stays there unchanged, beside what others have written.';
  if (!appeal) return [paragraph(response)];
  return [
    section(
      'Your say',
      paragraph(response),
      paragraph(
        'You can also appeal. An appeal is decided by somebody who neither led nor approved the plan, nor decided its outcome.',
      ),
      facts(fact('Appeal to', right?.to ?? ''), fact('Until', right ? writtenDay(right.until) : '')),
    ),
  ];
}
