import { defineEvent, markOf } from '../event.ts';

export const appealMade = defineEvent<{ text: string }>({
  type: 'appeal_made',
  version: 1,
  audience: 'all',
  title: 'Appeal',
  evolve: (plan, event) => ({ ...plan, appeal: { ...markOf(event), text: event.data.text } }),
});
