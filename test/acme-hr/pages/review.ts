import type Quill from 'quill';
import type { ReviewCard } from '../app.ts';
import type { ReviewTexts } from '../reviews.ts';
import { read, write } from './api.ts';
import { avatar, details, el } from './dom.ts';

declare global {
  interface Window {
    Quill: typeof Quill;
  }
}

function labelled(label: string, field: HTMLElement): HTMLElement {
  return el('label', { class: 'field' }, el('span', {}, label), field);
}

function person({ person, title }: ReviewCard): HTMLElement {
  return el(
    'section',
    { class: 'card person' },
    el('div', { class: 'portrait' }, avatar(person.name), el('h1', {}, title)),
    details([
      ['Employee', el('a', { href: `/people/${person.number}` }, person.name)],
      ['Employee number', person.number],
      ['Job title', person.title],
      ['Department', person.department],
      ['Manager', person.managerName],
    ]),
  );
}

/** What is stored, shown as it is: the rich text as its HTML. */
function storedVersion({ texts, savedAt }: ReviewCard): HTMLElement {
  const stored = (label: string, name: keyof ReviewTexts) =>
    el('div', {}, el('h3', {}, label), el('pre', { 'data-stored': name }, texts[name]));
  return el(
    'section',
    { class: 'card stored', 'aria-label': 'Saved version' },
    el('h2', {}, savedAt ? `Saved ${new Date(savedAt).toLocaleString('en-GB')}` : 'Nothing saved yet'),
    ...(savedAt
      ? [
          stored('Main focus', 'focus'),
          stored('Results', 'results'),
          stored('Goals', 'goals'),
          stored('Summary (HTML)', 'summary'),
        ]
      : []),
  );
}

/** The review form of one employee. Saves what stands in its fields, character by character. */
export async function showReview(host: HTMLElement, id: string): Promise<void> {
  const review = await read<ReviewCard>(`/reviews/${id}`);
  const focus = el('input', { type: 'text', name: 'focus' });
  const results = el('textarea', { name: 'results', rows: '4' });
  const goals = el('textarea', {
    name: 'goals',
    rows: '5',
    placeholder: 'What should be reached, and by when?',
  });
  const editor = el('div');
  const status = el('p', { role: 'status', class: 'status' });
  let stored = storedVersion(review);

  const form = el(
    'form',
    { class: 'card' },
    labelled('Main focus for the next period', focus),
    labelled('Results since the last review', results),
    labelled('Goals for the next period', goals),
    el('div', { class: 'field' }, el('span', { id: 'summary-label' }, 'Manager’s summary'), editor),
    el('div', { class: 'buttons' }, el('button', { type: 'submit' }, 'Save review'), status),
  );
  host.append(person(review), form, stored);

  const quill = new window.Quill(editor, {
    theme: 'snow',
    modules: { toolbar: [['bold', 'italic'], [{ list: 'bullet' }, { list: 'ordered' }], ['link']] },
  });
  quill.root.setAttribute('aria-labelledby', 'summary-label');
  focus.value = review.texts.focus;
  results.value = review.texts.results;
  goals.value = review.texts.goals;
  quill.clipboard.dangerouslyPasteHTML(review.texts.summary);

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    status.textContent = 'Saving…';
    try {
      const saved = await write<ReviewCard>(`/reviews/${id}`, {
        focus: focus.value,
        results: results.value,
        goals: goals.value,
        summary: quill.root.innerHTML,
      });
      const next = storedVersion(saved);
      stored.replaceWith(next);
      stored = next;
      status.textContent = 'Saved.';
    } catch {
      status.textContent = 'Not saved: Acme HR did not answer. Try again.';
    }
  });
}
