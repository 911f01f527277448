import { defineEvent, markOf } from '../event.ts';

/** HR ended somebody's invitation to the plan before its day. What they read and wrote stays on the record. */
export const collaborationEnded = defineEvent<{ personId: string }>({
  type: 'collaboration_ended',
  version: 1,
  audience: 'hr',
  title: 'An invitation to the plan was ended',
  evolve: (plan, event) => ({
    ...plan,
    collaborators: (plan.collaborators ?? []).map((one) =>
      one.personId === event.data.personId && !one.ended ? { ...one, ended: markOf(event) } : one,
    ),
  }),
});
