import { type Plan, type Status, templateWords } from '@fairway/shared/plan';
import { type Block, type Document, fact, facts, notice, paragraph, quote, section } from './model.ts';
import { amendment } from './parts/amendment.ts';
import { concerns, expectations } from './parts/concerns.ts';
import { goals } from './parts/goals.ts';
import { nextSteps } from './parts/next-steps.ts';
import { parties, period } from './parts/parties.ts';
import { receipt } from './parts/receipt.ts';
import { support } from './parts/support.ts';
import { signedPoints, versionPoint } from './parts/version.ts';
import { asShared, type Checkpoint, type PlanRecord } from './record.ts';
import type { Setting } from './setting.ts';
import { CADENCE_WORDS, capital, writtenDay } from './wording.ts';

export const PLAN_FOOT = 'Confidential: for the employee, the manager and HR.';

const PURPOSE =
  'This plan says where results fall short of a stated expectation, what needs to change, how that is measured, who helps and by when. It is meant to succeed: the employee owes results, the employer owes guidance and the support promised here, and both are recorded.';

/** The plan as the employee was given it, with the place for receipt. Undefined when it was never shared. */
export function planAsShared(record: PlanRecord, setting: Setting): Document | undefined {
  const then = asShared(record);
  const signed = (record.checkpoints ?? []).filter(({ seq }) => seq === then?.seq);
  return then && paper(then, record.plan, `As shared on ${writtenDay(then.sharing?.on)}`, signed, setting);
}

/** The plan as it stands: a draft as a draft, a running plan with its amendments and moved days. */
export function planAsItStands(
  { plan, checkpoints = [] }: PlanRecord,
  setting: Setting,
): Document | undefined {
  if (!plan.content) return undefined;
  if (!isSharedText(plan)) return paper(plan, plan, 'Draft, not shared with the employee', [], setting);
  const signed = checkpoints.filter(({ type }) =>
    ['plan_shared', 'import_confirmed', 'plan_amended'].includes(type),
  );
  return paper(plan, plan, `As it stands on ${writtenDay(setting.today)}`, signed.slice(-1), setting);
}

/** A plan that was taken back is being written again: its text may no longer be what the employee has. */
const isSharedText = ({ sharing, status, contentHash }: Plan): boolean =>
  sharing !== undefined && (!isWritten(status) || sharing.contentHash === contentHash);

const isWritten = (status: Status): boolean => ['draft', 'in_review', 'approved'].includes(status);

/** `shown` is the plan whose text is printed; `now` holds what has been answered to it since. */
function paper(
  shown: Plan,
  now: Plan,
  version: string,
  signed: readonly Checkpoint[],
  setting: Setting,
): Document | undefined {
  const { content, contentHash } = shown;
  if (!content || !contentHash) return undefined;
  const draft = !isSharedText(shown);
  const takenBack = !draft && isWritten(now.status);
  return {
    title: 'Performance improvement plan',
    letterhead: setting.letterhead,
    foot: PLAN_FOOT,
    blocks: [
      ...(draft ? [notice('Draft: not yet shared. It is not handed over in this form.')] : []),
      ...imported(now),
      ...(takenBack ? [notice('Taken back to be changed. A changed version will be shared anew.')] : []),
      facts(
        ...parties(now, setting),
        fact('Version', version),
        fact('Period', period(shown)),
        fact('Check-ins', capital(CADENCE_WORDS[content.cadence.every])),
        content.template !== undefined && fact('Template', templateWords(content.template)),
        content.length.reason.trim() !== '' && fact('Why this length', content.length.reason),
      ),
      paragraph(PURPOSE),
      expectations(content),
      concerns(content),
      goals(content),
      support(content, setting),
      nextSteps(content),
      ...employeesView(now),
      ...amendments(shown, setting),
      ...(draft || takenBack ? [] : [receipt(now, contentHash, setting), ...delivery(now)]),
      versionPoint(contentHash, setting),
      ...signedPoints(signed),
    ],
  };
}

/** That it ran on paper before, and which paper that was. */
export function imported({ imported: from }: Plan): Block[] {
  if (!from) return [];
  const { paper, sharedOn } = from;
  const when = from.confirmed
    ? `Imported from paper on ${writtenDay(from.confirmed.on)}`
    : 'Entered from paper, not confirmed by HR';
  return [
    notice(
      `${when}: “${paper.title}”, given on ${writtenDay(sharedOn)}. The paper’s SHA-256: ${paper.sha256}.`,
    ),
  ];
}

function employeesView({ view }: Plan): Block[] {
  if (!view) return [];
  const title = 'The employee’s view';
  if (view.state === 'declined')
    return [section(title, paragraph(`Invited; declined on ${writtenDay(view.on)}.`))];
  return [section(title, paragraph(`Given on ${writtenDay(view.on)}:`), quote(view.text))];
}

const amendments = (plan: Plan, setting: Setting): Block[] =>
  plan.amendments.length === 0
    ? []
    : [section('Amendments', ...plan.amendments.map((one) => amendment(plan, one, setting)))];

function delivery({ delivery: handed }: Plan): Block[] {
  if (!handed) return [];
  return [paragraph(`Handed over on paper on ${writtenDay(handed.on)}. Witness: ${handed.witness}.`)];
}
