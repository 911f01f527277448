import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bundle } from '../fixtures/bundle.ts';
import { servePages } from '../fixtures/serve-pages.ts';
import { type PageDriver, until } from './page-driver.ts';
import { EDITORS } from './squiggles/editors.ts';
import { type Desk, fieldOf } from './squiggles/field.ts';
import { fieldsLeftAlone } from './squiggles/left-alone.ts';

const GOAL = 'Cut open tickets & improve speed';

/** Keys held for "undo" and "select all" on the machine that the tests run on. */
const COMMAND = process.platform === 'darwin' ? 'Meta' : 'Control';

/** The behaviours that every editor must show, in one browser. */
export function squigglesSuite(browser: string, drive: (script: string) => Promise<PageDriver>): void {
  const desk = {} as Desk;

  beforeAll(async () => {
    const entries = EDITORS.flatMap(({ entry }) => (entry ? [entry] : []));
    const bundles = await Promise.all(
      entries.map(async (entry) => [`/bundles/${entry}.js`, await bundle(`pages/editors/${entry}.ts`)]),
    );
    desk.server = await servePages(Object.fromEntries(bundles));
    desk.page = await drive(await bundle('harness.ts'));
  });
  afterAll(async () => {
    await desk.page?.stop();
    await desk.server?.stop();
  });

  describe.each(EDITORS)(`$name in ${browser}`, (editor) => {
    const { frame, words, untilPainted, field, submit, clickWord, textUnder, pressButton } = fieldOf(
      editor,
      desk,
    );

    beforeEach(async () => {
      await desk.page.resize(900, 700);
      await desk.page.open(`${desk.server.origin}/editors/${editor.page}.html`);
      await desk.page.run(() => {
        window.fairway.start();
      });
      const { left, top } = await field();
      await desk.page.click(left + 24, top + 20);
    });

    it('underlines exactly the words that the check names, where they stand', async () => {
      await desk.page.type(GOAL);
      await untilPainted('improve');
      if (!editor.inside) expect(await textUnder('improve')).toBe('improve');
    });

    it('keeps underlines at their words through scrolling, resizing, zoom and another font', async () => {
      const filler = 'Answer the post of the day before noon and file it. ';
      await desk.page.type(`${filler.repeat(editor.singleLine ? 1 : 3)}We improve`);
      await untilPainted('improve');
      if (editor.inside) return;
      const stays = (why: string) =>
        until(
          `the underline at its word after ${why}`,
          async () => (await textUnder('improve')) === 'improve',
        );
      const change = (work: (field: HTMLElement) => void) =>
        desk.page.run((source) => {
          const field = document.querySelector<HTMLElement>('#field');
          if (field) new Function('field', `(${source})(field)`)(field);
        }, String(work));
      await stays('typing');
      await desk.page.resize(620, 500);
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
      await desk.page.type(GOAL);
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
      await desk.page.type('We improve');
      await untilPainted('improve');
      await desk.page.press('Backspace');
      await untilPainted();
      await desk.page.type('e and do better');
      await untilPainted('improve', 'better');
      await desk.page.run((selector) => {
        const inner = document.querySelector<HTMLIFrameElement>(selector ?? 'none')?.contentDocument;
        (inner ?? document).execCommand('insertText', false, ' or try');
      }, frame);
      await untilPainted('improve', 'better', 'try');
      await desk.page.press(COMMAND, 'a');
      await desk.page.press('Delete');
      await untilPainted();
      await desk.page.press(COMMAND, 'z');
      await until('the words back', async () => (await words()).includes('improve'));
    });

    it('keeps words at their place while the text before them changes', async () => {
      await desk.page.type('improve');
      await untilPainted('improve');
      await desk.page.press('Home');
      await desk.page.type('Please ');
      await untilPainted('improve');
      expect((await field()).text).toBe('Please improve');
    });

    it('explains a clicked word, and puts better words in by the editor’s own typing', async () => {
      await desk.page.type('We improve speed');
      await untilPainted('improve');
      await clickWord('improve');
      const card = await until('the card', () => desk.page.run(() => window.fairway.card()));
      expect(card.text).toContain('can mean anything');
      expect(card.text).toContain('from what to what');
      await pressButton('Use this');
      await until('the new words', async () => (await field()).text === 'We raise speed');
      await untilPainted();
      await desk.page.press(COMMAND, 'z');
      await until('the old words back', async () => (await field()).text === 'We improve speed');
    });

    it('opens the card by keyboard, and gives the focus back', async () => {
      await desk.page.type('We improve speed');
      await untilPainted('improve');
      await desk.page.press(COMMAND, '.');
      await until('the card', () => desk.page.run(() => window.fairway.card()));
      await desk.page.press('Escape');
      await until('the card gone', async () => !(await desk.page.run(() => window.fairway.card())));
      await desk.page.type('!');
      await until('the caret where it was', async () => (await field()).text === 'We improve speed!');
    });

    it('forgets a word and a rule when told to', async () => {
      await desk.page.type('improve and better');
      await untilPainted('improve', 'better');
      await clickWord('improve');
      await pressButton('Not here');
      await untilPainted('better');
      await clickWord('better');
      await pressButton('Not this rule');
      await untilPainted();
      const mutes = await desk.page.run(() => window.fairway.mutes());
      expect(mutes).toHaveLength(2);
      expect(mutes.join()).not.toContain('improve');
    });

    it('shows the letters outside the text, and leaves nothing when the focus goes', async () => {
      await desk.page.type('Answer 9 of 10 calls by 30 June');
      const told =
        'Specific: yes, Measurable: yes, Achievable: for you to judge, Relevant: for you to judge, Time-bound: yes';
      await until(
        'the letters',
        async () => (await desk.page.run(() => window.fairway.letters()))?.label === told,
      );
      await desk.page.run(() => {
        const button = document.querySelector<HTMLElement>('#save');
        button?.focus();
      });
      await until('no layer', async () => (await desk.page.run(() => window.fairway.layers())) === 0);
      expect(await words()).toEqual([]);
    });
  });

  it(`a field that takes no words keeps its own, and the card says what to do, in ${browser}`, async () => {
    await desk.page.open(`${desk.server.origin}/editors/textarea.html`);
    await desk.page.run(() => {
      window.fairway.start();
      document.querySelector<HTMLElement>('#field')?.focus();
    });
    await desk.page.type('improve');
    await until('the card', () => desk.page.run(() => window.fairway.openAtCaret() && window.fairway.card()));
    await desk.page.run(() => {
      const field = document.querySelector<HTMLTextAreaElement>('#field');
      if (field) field.readOnly = true;
    });
    await until('the card to be seen', async () => (await desk.page.run(() => window.fairway.card()))?.seen);
    await desk.page.press('Enter');
    await until('a word about it', async () =>
      (await desk.page.run(() => window.fairway.card()))?.text.includes('takes no words from us'),
    );
    expect(await desk.page.run(() => document.querySelector<HTMLTextAreaElement>('#field')?.value)).toBe(
      'improve',
    );
  });

  fieldsLeftAlone(browser, desk);
}
