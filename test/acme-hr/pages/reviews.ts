import type { ReviewCard } from '../app.ts';
import { read } from './api.ts';
import { avatar, el } from './dom.ts';

function row({ id, title, person, savedAt }: ReviewCard): HTMLElement {
  return el(
    'tr',
    {},
    el('td', { class: 'who' }, avatar(person.name), person.name),
    el('td', {}, person.department),
    el('td', {}, el('a', { href: `/reviews/${id}` }, title)),
    el(
      'td',
      {},
      savedAt ? el('span', { class: 'tag done' }, 'Saved') : el('span', { class: 'tag' }, 'Not started'),
    ),
  );
}

/** Every review of this round. */
export async function showReviews(host: HTMLElement): Promise<void> {
  const body = el('tbody');
  const heads = ['Employee', 'Department', 'Review', 'State'];
  host.append(
    el('div', { class: 'titlerow' }, el('h1', {}, 'Reviews')),
    el(
      'table',
      { class: 'list' },
      el('thead', {}, el('tr', {}, ...heads.map((head) => el('th', {}, head)))),
      body,
    ),
  );
  body.append(...(await read<ReviewCard[]>('/reviews')).map(row));
}
