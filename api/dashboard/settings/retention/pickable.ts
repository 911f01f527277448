import type { Person } from '@fairway/shared/contract/people.ts';
import type { PickablePerson } from '@fairway/shared/ui';

/** People as the picker shows them; who has left is among them, since what is kept is often about them. */
export const pickable = (people: readonly Person[]): PickablePerson[] =>
  people.map(({ id, name, title, leftOn }) => {
    const detail = leftOn ? `left on ${leftOn}` : title;
    return { id, name, ...(detail && { detail }) };
  });
