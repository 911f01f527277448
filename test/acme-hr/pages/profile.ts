import type { EmployeeCard, ReviewCard } from '../app.ts';
import { read } from './api.ts';
import { avatar, day, details, el } from './dom.ts';

function section(title: string, ...content: Node[]): HTMLElement {
  return el('section', { class: 'card' }, el('h2', {}, title), ...content);
}

function managerLink({ manager, managerName }: EmployeeCard): HTMLElement | null {
  return manager && managerName ? el('a', { href: `/people/${manager}` }, managerName) : null;
}

function reports(person: EmployeeCard): HTMLElement[] {
  if (person.reports.length === 0) return [];
  const links = person.reports.map(({ number, name, title }) =>
    el('li', {}, el('a', { href: `/people/${number}` }, name), ` · ${title}`),
  );
  return [section('Direct reports', el('ul', { class: 'plain' }, ...links))];
}

function reviewLinks(reviews: ReviewCard[]): HTMLElement[] {
  if (reviews.length === 0) return [];
  const links = reviews.map(({ id, title, savedAt }) =>
    el('li', {}, el('a', { href: `/reviews/${id}` }, title), savedAt ? ' · saved' : ' · not started'),
  );
  return [section('Reviews', el('ul', { class: 'plain' }, ...links))];
}

/** One employee's profile. It stands empty until the answer is there. */
export async function showProfile(host: HTMLElement, number: string): Promise<void> {
  const name = el('h1', { class: 'waiting' });
  const subtitle = el('p', { class: 'subtitle waiting' });
  const portrait = el('div', { class: 'portrait' }, el('div', {}, name, subtitle));
  host.append(portrait);

  const [person, allReviews] = await Promise.all([
    read<EmployeeCard>(`/people/${number}`),
    read<ReviewCard[]>('/reviews'),
  ]);
  portrait.prepend(avatar(person.name));
  name.textContent = person.name;
  subtitle.textContent = `${person.title}, ${person.department}`;
  for (const element of [name, subtitle]) element.classList.remove('waiting');

  const job = details([
    ['Employee number', person.number],
    ['Job title', person.title],
    ['Department', person.department],
    ['Manager', managerLink(person)],
    ['Location', person.location],
    ['Start date', day(person.startedOn)],
  ]);
  const contact = details([['Work email', el('a', { href: `mailto:${person.email}` }, person.email)]]);
  host.append(
    el(
      'div',
      { class: 'columns' },
      section('Job', job),
      el(
        'div',
        {},
        section('Contact', contact),
        ...reviewLinks(allReviews.filter(({ employee }) => employee === number)),
        ...reports(person),
      ),
    ),
  );
}
