import { defineEvent, type EventDefinition, markOf } from '../event.ts';

interface AnswerV1 {
  state: 'acknowledged' | 'declined';
  /** The employee's own words, unchanged for good. */
  statement: string;
}
interface Answer extends AnswerV1 {
  /** Who saw the refusal, when somebody else recorded it. */
  witness?: string;
}

const evolve: EventDefinition<Answer>['evolve'] = (plan, event) => ({
  ...plan,
  extensions: plan.extensions.map((one, index) =>
    index === plan.extensions.length - 1 ? { ...one, answer: { ...markOf(event), ...event.data } } : one,
  ),
});
const same = {
  type: 'extension_answered',
  audience: 'all',
  title: 'Receipt of the extension',
  evolve,
} as const;

/** The employee acknowledged receipt of the extension, or declined to. Version 1 was always their own answer. */
export const extensionAnsweredV1 = defineEvent<AnswerV1>({ ...same, version: 1 });
export const extensionAnswered = defineEvent<Answer>({ ...same, version: 2 });
