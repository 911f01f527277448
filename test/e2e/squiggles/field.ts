import type { PagesServer } from '../../fixtures/serve-pages.ts';
import { type PageDriver, until } from '../page-driver.ts';
import type { Editor } from './editors.ts';

/** A browser on the fixture pages; both stand once the suite has begun. */
export interface Desk {
  page: PageDriver;
  server: PagesServer;
}

/** What a person sees of an editor's field, and does in it. */
export function fieldOf(editor: Editor, desk: Desk) {
  const frame = editor.inside === 'frame' ? '#frame' : undefined;
  const where = { inside: editor.inside };

  /** The painted words, left to right. */
  const painted = () => desk.page.run((selector) => window.fairway.painted(selector), frame);
  const words = async () => (await painted()).map(({ text }) => text).sort();
  const untilPainted = (...expected: string[]) =>
    until(
      `${expected.join(', ') || 'nothing'} underlined`,
      async () => (await words()).join() === expected.sort().join(),
    );
  const field = () =>
    desk.page.run(({ inside }) => {
      const frame = document.querySelector<HTMLIFrameElement>('#frame');
      const root =
        inside === 'frame'
          ? frame?.contentDocument
          : inside === 'shadow'
            ? document.querySelector('#host')?.shadowRoot
            : document;
      const found = root?.querySelector<HTMLElement>('#field');
      if (!found) throw new Error('The fixture has no #field.');
      const box = found.getBoundingClientRect();
      const outer = inside === 'frame' ? frame?.getBoundingClientRect() : undefined;
      return {
        left: box.left + (outer?.left ?? 0),
        top: box.top + (outer?.top ?? 0),
        width: box.width,
        html: found.outerHTML,
        text:
          'value' in found
            ? String(found.value)
            : (found.textContent ?? '').replace(/\u00a0/g, ' ').replace(/\n$/, ''),
      };
    }, where);
  const submit = async () => {
    await desk.page.run(() => document.querySelector<HTMLElement>('#save')?.click());
    return until('the form to arrive', async () => desk.server.submitted());
  };
  /** Where the field's window stands in the page; boxes are told in its coordinates. */
  const corner = () =>
    desk.page.run((selector) => {
      const { left, top } = (selector && document.querySelector(selector)?.getBoundingClientRect()) || {
        left: 0,
        top: 0,
      };
      return { left, top };
    }, frame ?? '');
  const clickWord = async (text: string) => {
    const box = (await painted()).find((one) => one.text === text)?.box;
    if (!box) throw new Error(`${text} is not underlined.`);
    const { left, top } = await corner();
    await desk.page.click(left + (box.left + box.right) / 2, top + (box.top + box.bottom) / 2);
  };
  /** What the page itself has under an underline, by the browser's own hit test. */
  const textUnder = (word: string) =>
    desk.page.run((sought) => {
      const box = window.fairway.painted().find(({ text }) => text === sought)?.box;
      if (!box) return undefined;
      const at = (x: number) => document.caretPositionFromPoint(x, (box.top + box.bottom) / 2);
      const [first, last] = [at(box.left + 1), at(box.right - 1)];
      const field = document.querySelector<HTMLTextAreaElement>('#field');
      const text =
        first?.offsetNode.nodeType === Node.TEXT_NODE ? first.offsetNode.textContent : field?.value;
      return text?.slice(first?.offset, last?.offset);
    }, word);
  const pressButton = async (label: string) => {
    const card = await until('the card', () => desk.page.run(() => window.fairway.card()));
    const box = card.buttons.find((button) => button.label === label)?.box;
    if (!box) throw new Error(`The card has no button ${label}.`);
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    await desk.page.move(x, y);
    await until(`${label} to be seen and rested on`, async () =>
      (await desk.page.run(() => window.fairway.card()))?.buttons.some(
        (button) => button.label === label && button.ready,
      ),
    );
    await desk.page.click(x, y);
  };
  return { frame, words, untilPainted, field, submit, clickWord, textUnder, pressButton };
}
