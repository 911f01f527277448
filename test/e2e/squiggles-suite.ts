import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bundle } from '../fixtures/bundle.ts';
import { type PagesServer, servePages } from '../fixtures/serve-pages.ts';
import { type PageDriver, until } from './page-driver.ts';

/** One editor as a fixture page: a form with one goal field, `#field`, that posts to the server. */
export interface Editor {
  name: string;
  page: string;
  /** What the server gets when this text was typed as one paragraph. */
  submitted(text: string): string;
  /** Built from the registry's package, where a page needs more than a script tag. */
  entry?: string;
  /** One line only: Enter submits. */
  singleLine?: boolean;
  /** Where `#field` is: in the page, in an open shadow root of `#host`, or in the frame `#frame`. */
  inside?: 'shadow' | 'frame';
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const asTyped = (text: string) => text;
const asParagraph = (text: string) => `<p>${escaped(text)}</p>`;

export const EDITORS: Editor[] = [
  { name: 'textarea', page: 'textarea', submitted: asTyped },
  { name: 'input', page: 'input', submitted: asTyped, singleLine: true },
  { name: 'contenteditable', page: 'contenteditable', submitted: escaped },
  { name: 'Quill 2', page: 'quill', submitted: asParagraph },
  { name: 'Tiptap (ProseMirror)', page: 'tiptap', submitted: asParagraph, entry: 'tiptap' },
  { name: 'Lexical', page: 'lexical', submitted: asTyped, entry: 'lexical' },
  { name: 'Summernote', page: 'summernote', submitted: asParagraph },
  { name: 'a textarea in a modal dialog', page: 'dialog', submitted: asTyped },
  { name: 'contenteditable in a shadow root', page: 'shadow', submitted: escaped, inside: 'shadow' },
  { name: 'a textarea in a shadow root', page: 'shadow-textarea', submitted: asTyped, inside: 'shadow' },
  { name: 'an editable body in a frame', page: 'frame', submitted: escaped, inside: 'frame' },
];

const GOAL = 'Cut open tickets & improve speed';

/** Keys held for "undo" and "select all" on the machine that the tests run on. */
const COMMAND = process.platform === 'darwin' ? 'Meta' : 'Control';

/** The behaviours that every editor must show, in one browser. */
export function squigglesSuite(browser: string, drive: (script: string) => Promise<PageDriver>): void {
  let page: PageDriver;
  let server: PagesServer;

  beforeAll(async () => {
    const entries = EDITORS.flatMap(({ entry }) => (entry ? [entry] : []));
    const bundles = await Promise.all(
      entries.map(async (entry) => [`/bundles/${entry}.js`, await bundle(`pages/editors/${entry}.ts`)]),
    );
    server = await servePages(Object.fromEntries(bundles));
    page = await drive(await bundle('harness.ts'));
  });
  afterAll(async () => {
    await page?.stop();
    await server?.stop();
  });

  describe.each(EDITORS)(`$name in ${browser}`, (editor) => {
    const frame = editor.inside === 'frame' ? '#frame' : undefined;
    const where = { inside: editor.inside };

    /** The painted words, left to right. */
    const painted = () => page.run((selector) => window.fairway.painted(selector), frame);
    const words = async () => (await painted()).map(({ text }) => text).sort();
    const untilPainted = (...expected: string[]) =>
      until(
        `${expected.join(', ') || 'nothing'} underlined`,
        async () => (await words()).join() === expected.sort().join(),
      );
    const field = () =>
      page.run(({ inside }) => {
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
      await page.run(() => document.querySelector<HTMLElement>('#save')?.click());
      return until('the form to arrive', async () => server.submitted());
    };
    /** Where the field's window stands in the page; boxes are told in its coordinates. */
    const corner = () =>
      page.run((selector) => {
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
      await page.click(left + (box.left + box.right) / 2, top + (box.top + box.bottom) / 2);
    };
    /** What the page itself has under an underline, by the browser's own hit test. */
    const textUnder = (word: string) =>
      page.run((sought) => {
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
      const card = await until('the card', () => page.run(() => window.fairway.card()));
      const box = card.buttons.find((button) => button.label === label)?.box;
      if (!box) throw new Error(`The card has no button ${label}.`);
      const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
      await page.move(x, y);
      await until(`${label} to be seen and rested on`, async () =>
        (await page.run(() => window.fairway.card()))?.buttons.some(
          (button) => button.label === label && button.ready,
        ),
      );
      await page.click(x, y);
    };

    beforeEach(async () => {
      await page.resize(900, 700);
      await page.open(`${server.origin}/editors/${editor.page}.html`);
      await page.run(() => {
        window.fairway.start();
      });
      const { left, top } = await field();
      await page.click(left + 24, top + 20);
    });

    it('underlines exactly the words that the check names, where they stand', async () => {
      await page.type(GOAL);
      await untilPainted('improve');
      if (!editor.inside) expect(await textUnder('improve')).toBe('improve');
    });

    it('keeps underlines at their words through scrolling, resizing, zoom and another font', async () => {
      const filler = 'Answer the post of the day before noon and file it. ';
      await page.type(`${filler.repeat(editor.singleLine ? 1 : 3)}We improve`);
      await untilPainted('improve');
      if (editor.inside) return;
      const stays = (why: string) =>
        until(
          `the underline at its word after ${why}`,
          async () => (await textUnder('improve')) === 'improve',
        );
      const change = (work: (field: HTMLElement) => void) =>
        page.run((source) => {
          const field = document.querySelector<HTMLElement>('#field');
          if (field) new Function('field', `(${source})(field)`)(field);
        }, String(work));
      await stays('typing');
      await page.resize(620, 500);
      await stays('resizing');
      await change((one) => {
        document.body.style.paddingBottom = '2000px';
        scrollTo(0, 60);
        if (one.localName !== 'input') one.style.cssText += 'height:70px;overflow:auto';
        one.scrollTop = one.scrollHeight;
      });
      await stays('scrolling');
      await change((one) => {
        document.documentElement.style.zoom = '1.25';
        one.scrollTop = one.scrollHeight;
      });
      await stays('zoom');
      await change((one) => {
        one.style.fontSize = '17px';
        one.style.letterSpacing = '1px';
        one.style.width = '95%';
        one.scrollTop = one.scrollHeight;
      });
      await stays('another font');
    });

    it('submits byte for byte what was typed, with nothing of ours in the field', async () => {
      const untouched = (await field()).html.match(/^<[^>]*>/)?.[0];
      await page.type(GOAL);
      await untilPainted('improve');
      const { html, text } = await field();
      expect(text).toBe(GOAL);
      expect(html.match(/^<[^>]*>/)?.[0]?.replace(/ (?:class|style)="[^"]*"/g, '')).toBe(
        untouched?.replace(/ (?:class|style)="[^"]*"/g, ''),
      );
      expect(html).not.toMatch(/fairway|t0k3n|<mark|squiggle/i);
      expect((await submit()).goal).toBe(editor.submitted(GOAL));
    });

    it('follows deleting, pasting and undo', async () => {
      await page.type('We improve');
      await untilPainted('improve');
      await page.press('Backspace');
      await untilPainted();
      await page.type('e and do better');
      await untilPainted('improve', 'better');
      await page.run((selector) => {
        const inner = document.querySelector<HTMLIFrameElement>(selector ?? 'none')?.contentDocument;
        (inner ?? document).execCommand('insertText', false, ' or try');
      }, frame);
      await untilPainted('improve', 'better', 'try');
      await page.press(COMMAND, 'a');
      await page.press('Delete');
      await untilPainted();
      await page.press(COMMAND, 'z');
      await until('the words back', async () => (await words()).includes('improve'));
    });

    it('keeps words at their place while the text before them changes', async () => {
      await page.type('improve');
      await untilPainted('improve');
      await page.press('Home');
      await page.type('Please ');
      await untilPainted('improve');
      expect((await field()).text).toBe('Please improve');
    });

    it('explains a clicked word, and puts better words in by the editor’s own typing', async () => {
      await page.type('We improve speed');
      await untilPainted('improve');
      await clickWord('improve');
      const card = await until('the card', () => page.run(() => window.fairway.card()));
      expect(card.text).toContain('can mean anything');
      expect(card.text).toContain('from what to what');
      await pressButton('Use this');
      await until('the new words', async () => (await field()).text === 'We raise speed');
      await untilPainted();
      await page.press(COMMAND, 'z');
      await until('the old words back', async () => (await field()).text === 'We improve speed');
    });

    it('opens the card by keyboard, and gives the focus back', async () => {
      await page.type('We improve speed');
      await untilPainted('improve');
      await page.press(COMMAND, '.');
      await until('the card', () => page.run(() => window.fairway.card()));
      await page.press('Escape');
      await until('the card gone', async () => !(await page.run(() => window.fairway.card())));
      await page.type('!');
      await until('the caret where it was', async () => (await field()).text === 'We improve speed!');
    });

    it('forgets a word and a rule when told to', async () => {
      await page.type('improve and better');
      await untilPainted('improve', 'better');
      await clickWord('improve');
      await pressButton('Not here');
      await untilPainted('better');
      await clickWord('better');
      await pressButton('Not this rule');
      await untilPainted();
      const mutes = await page.run(() => window.fairway.mutes());
      expect(mutes).toHaveLength(2);
      expect(mutes.join()).not.toContain('improve');
    });

    it('shows the letters outside the text, and leaves nothing when the focus goes', async () => {
      await page.type('Answer 9 of 10 calls by 30 June');
      const told =
        'Specific: yes, Measurable: yes, Achievable: for you to judge, Relevant: for you to judge, Time-bound: yes';
      await until(
        'the letters',
        async () => (await page.run(() => window.fairway.letters()))?.label === told,
      );
      await page.run(() => {
        const button = document.querySelector<HTMLElement>('#save');
        button?.focus();
      });
      await until('no layer', async () => (await page.run(() => window.fairway.layers())) === 0);
      expect(await words()).toEqual([]);
    });
  });

  it(`a field that takes no words keeps its own, and the card says what to do, in ${browser}`, async () => {
    await page.open(`${server.origin}/editors/textarea.html`);
    await page.run(() => {
      window.fairway.start();
      document.querySelector<HTMLElement>('#field')?.focus();
    });
    await page.type('improve');
    await until('the card', () => page.run(() => window.fairway.openAtCaret() && window.fairway.card()));
    await page.run(() => {
      const field = document.querySelector<HTMLTextAreaElement>('#field');
      if (field) field.readOnly = true;
    });
    await until('the card to be seen', async () => (await page.run(() => window.fairway.card()))?.seen);
    await page.press('Enter');
    await until('a word about it', async () =>
      (await page.run(() => window.fairway.card()))?.text.includes('takes no words from us'),
    );
    expect(await page.run(() => document.querySelector<HTMLTextAreaElement>('#field')?.value)).toBe(
      'improve',
    );
  });

  describe(`fields left alone in ${browser}`, () => {
    it.each([
      ['a password', '<label>Goal <input type="password" id="field"></label>'],
      ['a read-only field', '<label>Goal <textarea id="field" readonly>We improve</textarea></label>'],
      ['a disabled field', '<label>Goal <textarea id="field" disabled>We improve</textarea></label>'],
      [
        'an opted-out field',
        '<label>Goal <textarea id="field" data-enable-grammarly="false">We improve</textarea></label>',
      ],
      ['a search', '<label>Goal <input type="search" id="field"></label>'],
      ['a date', '<label>Goal <input type="date" id="field"></label>'],
      ['the weight of a goal', '<label>Goal weight <input id="field"></label>'],
      [
        'a field about something else',
        '<label>Shipping address <textarea id="field">We improve</textarea></label>',
      ],
    ])('%s', async (_what, html) => {
      await page.open(`${server.origin}/editors/textarea.html`);
      await page.run((body) => {
        document.body.innerHTML = `<form>${body}</form><label>Goal <textarea id="other">better</textarea></label>`;
        window.fairway.start();
        document.querySelector<HTMLElement>('#field')?.focus();
      }, html);
      expect(
        await page.run(() => ({ layers: window.fairway.layers(), checks: window.fairway.checks() })),
      ).toEqual({
        layers: 0,
        checks: 0,
      });
      // The same page's goal field is seen, so silence above was a choice.
      await page.run(() => document.querySelector<HTMLElement>('#other')?.focus());
      await until(
        'the goal field',
        async () => (await page.run(() => window.fairway.painted())).length === 1,
      );
    });
  });
}
