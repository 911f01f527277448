import type { PlanAnswer } from '@fairway/shared/contract/plans.ts';
import { type Document, facts, notice, paragraph, section } from '@fairway/shared/documents/model.ts';
import { nameOf, type Setting } from '@fairway/shared/documents/setting.ts';
import { writtenDay, writtenInstant } from '@fairway/shared/documents/wording.ts';
import { told } from './told.ts';

/** What is between the employee and HR stays in the file and off paper, which may be left lying about. */
export const printed = ({ history }: Pick<PlanAnswer, 'history'>) =>
  history.filter(({ audience, type }) => audience !== 'hr_and_employee' && type !== 'hr_asked_privately');

/** The record entry by entry, all that its reader may see of it. */
export function wholeRecord({ history }: Pick<PlanAnswer, 'history'>, setting: Setting): Document {
  const entries = printed({ history });
  return {
    title: 'The record, entry by entry',
    letterhead: setting.letterhead,
    foot: 'Confidential: holds what its reader may see.',
    blocks: [
      paragraph(
        'Everything on record that is for this reader, in the order in which it was recorded, with the day on which it happened and the moment at which it was written down. Nothing here was changed later: corrections are entries of their own.',
      ),
      ...(entries.length < history.length
        ? [notice('What the employee asked HR in private is not printed. It is in record.json.')]
        : []),
      ...entries.map(({ seq, title, happenedOn, recordedAt, actorId, data }) =>
        section(
          `${seq}. ${title}, ${writtenDay(happenedOn)}`,
          paragraph(
            `By ${nameOf(setting, actorId)}, recorded ${writtenInstant(recordedAt, setting.timeZone)}.`,
          ),
          facts(...told(data, setting)),
        ),
      ),
    ],
  };
}
