import { defineEvent, markOf } from '../event.ts';

/** A note between manager and HR. It may have to be disclosed in a dispute. */
export const privateNoteAdded = defineEvent<{ id: string; text: string }>({
  type: 'private_note_added',
  version: 1,
  audience: 'hr_and_manager',
  title: 'Private note',
  evolve: (plan, event) => ({
    ...plan,
    privateNotes: [...plan.privateNotes, { ...markOf(event), ...event.data }],
  }),
});
