import { defineEvent, markOf } from '../event.ts';

/** HR approved exactly the version that the hash names. */
export const planApproved = defineEvent<{ contentHash: string }>({
  type: 'plan_approved',
  version: 1,
  audience: 'hr_and_manager',
  title: 'Approved',
  evolve: (plan, event) => ({
    ...plan,
    status: 'approved',
    approval: { ...markOf(event), contentHash: event.data.contentHash },
  }),
});
