import type { Plan } from '@fairway/shared/plan';
import { type Block, lines, notice, paragraph, quote, section, sheet } from '../model.ts';
import { nameOf, type Setting } from '../setting.ts';
import { writtenDay, writtenInstant } from '../wording.ts';

export const RECEIPT_TITLE = 'Receipt, not agreement';

const MEANING =
  'This is receipt, not agreement. A signature confirms that the paper was received and nothing else. Whoever signs may disagree and say so in their own words; these stay in the record unchanged.';

/** The answer to this version, wherever it was asked for: when the plan was shared or when it was amended. */
function answerTo(plan: Plan, contentHash: string) {
  if (plan.acknowledgement?.contentHash === contentHash) return plan.acknowledgement;
  return plan.amendments.find((amendment) => amendment.contentHash === contentHash)?.answer;
}

/** Receipt as it is on the record, or else a place for it. */
export const receipt = (plan: Plan, contentHash: string, setting: Setting): Block =>
  receiptOnRecord(plan, contentHash, setting) ??
  blankReceipt(nameOf(setting, plan.subjectId), nameOf(setting, plan.managerId));

/** What was answered to this version; undefined while nothing was. */
export function receiptOnRecord(plan: Plan, contentHash: string, setting: Setting): Block | undefined {
  const answer = answerTo(plan, contentHash);
  if (!answer) return undefined;
  const employee = nameOf(setting, plan.subjectId);
  const day = writtenDay(answer.on);
  const said =
    answer.state === 'acknowledged'
      ? `${employee} confirmed receipt on ${day}.`
      : `${employee} declined to confirm receipt on ${day}.`;
  const witness = 'witness' in answer && answer.witness ? ` Witness: ${answer.witness}.` : '';
  const recorded = ` Recorded ${writtenInstant(answer.recordedAt, setting.timeZone)}.`;
  return section(
    RECEIPT_TITLE,
    notice(MEANING),
    paragraph(`${said}${witness}${recorded}`),
    ...(answer.statement ? [quote(answer.statement)] : []),
  );
}

/** A sheet to sign, to say something on, and to record a refusal on. */
export const blankReceipt = (employee: string, manager: string): Block =>
  sheet(
    RECEIPT_TITLE,
    notice(MEANING),
    lines('In the employee’s own words', 5),
    {
      kind: 'signatures',
      signers: [
        { name: employee, role: 'Employee: received' },
        { name: manager, role: 'Manager: handed over' },
      ],
    },
    lines('If receipt is declined: day, time and witness', 1),
  );
