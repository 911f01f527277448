import { accept, defineCommand, refuse } from '../command.ts';
import { declinedSchema, tooSoon } from '../declined.ts';
import { extensionAnswered } from '../events/extension-answered.ts';
import { readBy } from '../working-time.ts';

/** Records, with a witness, that the employee did not acknowledge receipt of the extension after time to read it. */
export const recordExtensionRefusal = defineCommand({
  type: 'record_extension_refusal',
  version: 1,
  title: 'Record that receipt of the extension was declined',
  who: ['manager', 'hr'],
  when: ['active', 'paused', 'evaluating'],
  yields: ['extension_answered'],
  data: declinedSchema,
  decide: (plan, data, { now }) => {
    const extension = plan.extensions.at(-1);
    if (!extension) return refuse('not_extended', 'This plan was not extended.');
    if (extension.answer) return refuse('answered_already', 'The employee has already answered.');
    const { witness, words: statement, happenedOn } = data;
    return (
      tooSoon('extension', readBy(extension.on, now), data) ??
      accept(extensionAnswered.make(happenedOn, { state: 'declined', statement, witness }))
    );
  },
});
