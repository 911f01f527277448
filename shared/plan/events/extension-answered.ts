import { defineEvent, markOf } from '../event.ts';

/** The employee acknowledged receipt of the extension, or declined to. */
export const extensionAnswered = defineEvent<{ state: 'acknowledged' | 'declined'; statement: string }>({
  type: 'extension_answered',
  version: 1,
  audience: 'all',
  title: 'Receipt of the extension',
  evolve: (plan, event) => ({
    ...plan,
    extensions: plan.extensions.map((one, index) =>
      index === plan.extensions.length - 1 ? { ...one, answer: { ...markOf(event), ...event.data } } : one,
    ),
  }),
});
