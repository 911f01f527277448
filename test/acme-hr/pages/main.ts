import { el } from './dom.ts';
import { showPeople } from './people.ts';
import { showProfile } from './profile.ts';
import { showReview } from './review.ts';
import { showReviews } from './reviews.ts';

type Page = (host: HTMLElement, ...parts: string[]) => Promise<void>;

const routes: [RegExp, Page][] = [
  [/^\/people$/, showPeople],
  [/^\/people\/(\d+)$/, showProfile],
  [/^\/reviews$/, showReviews],
  [/^\/reviews\/(\d+)$/, showReview],
];

const main = document.getElementById('page')!;

async function show(path: string): Promise<void> {
  for (const link of document.querySelectorAll('.sidebar a')) {
    link.setAttribute('aria-current', path.startsWith(link.getAttribute('href')!) ? 'page' : 'false');
  }
  const host = el('div', { class: 'page' });
  main.replaceChildren(host);
  try {
    const [page, parts] = find(path);
    await page(host, ...parts);
  } catch (error) {
    host.replaceChildren(el('p', { role: 'alert', class: 'problem' }, (error as Error).message));
  }
}

function find(path: string): [Page, string[]] {
  for (const [pattern, page] of routes) {
    const match = pattern.exec(path);
    if (match) return [page, match.slice(1)];
  }
  throw new Error('This page does not exist.');
}

/** Follows links inside Acme HR without loading a document, as its kind of application does. */
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest?.('a[href^="/"]');
  if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  const path = link.getAttribute('href')!;
  if (path !== location.pathname) history.pushState(null, '', path);
  show(path);
  scrollTo(0, 0);
});

addEventListener('popstate', () => show(location.pathname));
show(location.pathname);
