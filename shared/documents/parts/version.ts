import { EVENTS, type Plan } from '@fairway/shared/plan';
import { type Block, fact } from '../model.ts';
import type { Checkpoint } from '../record.ts';
import type { Setting } from '../setting.ts';
import { writtenDay, writtenInstant } from '../wording.ts';

/** Which version of the text this is: anybody can compare the hash with the one on the record. */
export const versionPoint = (contentHash: string, setting: Setting): Block => ({
  kind: 'checkpoint',
  text: 'The hash names this version. It changes with every letter of the plan, so two papers with the same hash say the same.',
  items: [fact('Version (SHA-256)', contentHash), fact('Printed', writtenDay(setting.today))],
});

/** How far the record goes that this paper was drawn from. */
export const recordPoint = (plan: Plan, setting: Setting): Block => ({
  kind: 'checkpoint',
  text: 'Drawn from the record up to this entry. What was recorded later is not on this paper.',
  items: [
    fact('Plan', plan.id),
    fact(
      'Last entry',
      `number ${plan.seq}, recorded ${writtenInstant(plan.lastRecordedAt, setting.timeZone)}`,
    ),
    ...(plan.contentHash ? [fact('Version (SHA-256)', plan.contentHash)] : []),
    fact('Printed', writtenDay(setting.today)),
  ],
});

const titleOf = (type: string): string => EVENTS.find((event) => event.type === type)?.title ?? 'Entry';

/** What the server has signed, to be kept away from it: whoever holds the line can prove that nothing before it was changed. */
export const signedPoints = (checkpoints: readonly Checkpoint[]): Block[] =>
  checkpoints.length === 0
    ? []
    : [
        {
          kind: 'checkpoint',
          text: 'Signed by the server when it was recorded. Keep this paper: with the line below, anybody can check later that nothing recorded up to then was changed or taken away.',
          items: checkpoints.map(({ seq, type, line }) => fact(`${titleOf(type)}, entry ${seq}`, line)),
        },
      ];
