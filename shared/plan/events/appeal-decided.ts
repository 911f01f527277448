import { defineEvent, markOf } from '../event.ts';

/** Somebody who decided neither approval nor outcome looked again. */
export const appealDecided = defineEvent<{ upheld: boolean; reason: string }>({
  type: 'appeal_decided',
  version: 1,
  audience: 'all',
  title: 'Appeal decided',
  evolve: (plan, event) =>
    plan.appeal
      ? { ...plan, appeal: { ...plan.appeal, decision: { ...markOf(event), ...event.data } } }
      : plan,
});
