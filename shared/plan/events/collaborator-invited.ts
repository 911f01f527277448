import type { Day } from '../dates.ts';
import { defineEvent, markOf } from '../event.ts';

/** HR let somebody outside of HR read this one plan, to an end and until a day. */
export const collaboratorInvited = defineEvent<{ personId: string; reason: string; until: Day }>({
  type: 'collaborator_invited',
  version: 1,
  audience: 'hr',
  title: 'Somebody was invited to the plan',
  evolve: (plan, event) => ({
    ...plan,
    collaborators: [...(plan.collaborators ?? []), { ...markOf(event), ...event.data }],
  }),
});
