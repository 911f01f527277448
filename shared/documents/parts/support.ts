import type { Content, Plan, Support } from '@fairway/shared/plan';
import { type Block, paragraph, section, table } from '../model.ts';
import { nameOf, type Setting } from '../setting.ts';
import { capital, listed, SUPPORT_WORDS, writtenDay } from '../wording.ts';

export const ownerOf = ({ ownerId, ownerName }: Support, setting: Setting): string =>
  ownerId ? nameOf(setting, ownerId) : ownerName;

const helps = (content: Content, { goalIds }: Support): string => {
  const numbers = content.goals.flatMap(({ id }, index) => (goalIds.includes(id) ? [`${index + 1}`] : []));
  return numbers.length > 0 ? `Goal ${listed(numbers)}` : '';
};

const PROMISE =
  'The employer owes these as the employee owes the results; whether each was given is recorded.';

/** What the employer promises: each with an owner and a day. */
export const support = (content: Content, setting: Setting): Block =>
  section(
    'Support',
    paragraph(content.support.length > 0 ? PROMISE : 'None written yet.'),
    ...(content.support.length > 0
      ? [
          table(
            { What: 7, Kind: 3, 'Given by': 3, By: 3, Helps: 2 },
            content.support.map((item) => [
              item.text,
              capital(SUPPORT_WORDS[item.kind]),
              ownerOf(item, setting),
              writtenDay(item.dueOn),
              helps(content, item),
            ]),
          ),
        ]
      : []),
  );

/** What became of one promise, in words. */
export function becameOf(plan: Plan, { id }: Support): string {
  const state = plan.support[id];
  if (!state || state.state === 'promised') return 'not yet given';
  const words = `${state.state === 'delivered' ? 'given' : 'withdrawn'} on ${writtenDay(state.mark?.on)}`;
  return state.note ? `${words}: ${state.note}` : words;
}
