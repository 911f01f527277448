import type { EmployeeCard } from '../app.ts';
import { read } from './api.ts';
import { avatar, el } from './dom.ts';

function row(person: EmployeeCard): HTMLElement {
  return el(
    'tr',
    {},
    el(
      'td',
      { class: 'who' },
      avatar(person.name),
      el('a', { href: `/people/${person.number}` }, person.name),
    ),
    el('td', {}, person.title),
    el('td', {}, person.department),
    el('td', {}, person.managerName ?? '–'),
    el('td', {}, person.location),
  );
}

function matches(person: EmployeeCard, words: string): boolean {
  return `${person.name} ${person.title} ${person.department}`
    .toLowerCase()
    .includes(words.trim().toLowerCase());
}

/** Everybody in the organisation, with a search. */
export async function showPeople(host: HTMLElement): Promise<void> {
  const search = el('input', {
    type: 'search',
    placeholder: 'Name, title or department',
    'aria-label': 'Search people',
  });
  const heads = ['Name', 'Job title', 'Department', 'Manager', 'Location'];
  const body = el('tbody');
  host.append(
    el('div', { class: 'titlerow' }, el('h1', {}, 'People'), search),
    el(
      'table',
      { class: 'list' },
      el('thead', {}, el('tr', {}, ...heads.map((head) => el('th', {}, head)))),
      body,
    ),
  );
  const people = await read<EmployeeCard[]>('/people');
  const fill = () => {
    const found = people.filter((person) => matches(person, search.value));
    const nobody = el('tr', {}, el('td', { colspan: '5' }, 'Nobody matches.'));
    body.replaceChildren(...(found.length ? found.map(row) : [nobody]));
  };
  search.addEventListener('input', fill);
  fill();
}
