import { defineEvent } from '../event.ts';

/** The stream begins: who it is about and whose plan it is. No text. */
export const planOpened = defineEvent<{ kind: 'pip'; subjectId: string; managerId: string }>({
  type: 'plan_opened',
  version: 1,
  audience: 'all',
  title: 'Plan opened',
  evolve: (plan, { data }) => ({
    ...plan,
    kind: data.kind,
    subjectId: data.subjectId,
    managerId: data.managerId,
  }),
});
