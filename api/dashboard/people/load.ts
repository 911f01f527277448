import { type Person, peoplePageSchema } from '@fairway/shared/contract/people.ts';
import { ask } from '../client.ts';

/** Everybody in the directory whom the viewer may see, by name. */
export async function everybody(): Promise<Person[]> {
  const people: Person[] = [];
  let cursor: string | null = null;
  do {
    const query: string = cursor ? `?cursor=${encodeURIComponent(cursor)}` : '';
    const page = await ask(peoplePageSchema, `/v1/people${query}`);
    people.push(...page.people);
    cursor = page.cursor;
  } while (cursor);
  return people;
}

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** Those whose name, e-mail, title, department or manager holds every word. Searched here, so that no name is sent. */
export function found(people: readonly Person[], words: string): Person[] {
  const sought = plain(words).split(/\s+/).filter(Boolean);
  return people.filter((person) => {
    const text = plain(
      [person.name, person.email, person.title, person.department, person.manager?.name].join(' '),
    );
    return sought.every((word) => text.includes(word));
  });
}
