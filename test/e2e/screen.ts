import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Frame, JSHandle, Page } from 'puppeteer-core';
import { PATIENCE_MS } from '../support/browsers.ts';

/** A page, panel or frame as a person uses it: by what controls are called, with the real mouse and keyboard. */
export class Screen {
  readonly page: Page;
  readonly #place: Page | Frame;

  constructor(page: Page, frame?: Frame) {
    page.setDefaultTimeout(PATIENCE_MS);
    this.page = page;
    this.#place = frame ?? page;
  }

  /** Clicks the button or link of this name, or else the first whose words begin so, once it can be clicked. */
  async press(name: string, within = 'body'): Promise<void> {
    const handle = await this.#wait(
      (wanted, root) => {
        const controls = document.querySelectorAll<HTMLButtonElement>(
          `${root} :is(button, a[href], summary)`,
        );
        const usable = [...controls].filter((one) => one.checkVisibility() && !one.disabled);
        const named = (one: HTMLElement) => one.getAttribute('aria-label') ?? one.textContent.trim();
        const found =
          usable.find((one) => named(one) === wanted) ?? usable.find((one) => named(one).startsWith(wanted));
        if (!found) return null;
        found.scrollIntoView({ block: 'center' });
        // Only what stands where it stood a moment ago can be hit.
        const { x, y } = found.getBoundingClientRect();
        const seen = globalThis as { before?: { found: Element; x: number; y: number } };
        const stood = seen.before?.found === found && seen.before.x === x && seen.before.y === y;
        seen.before = { found, x, y };
        return stood ? found : null;
      },
      name,
      within,
    );
    await handle.hover();
    // Our buttons in a foreign page count a click only once the pointer has rested on them.
    await this.#place.waitForFunction(
      (button) => (button as HTMLElement).dataset.rested !== 'false',
      {},
      handle,
    );
    await handle.click();
  }

  /** Types into the field of this label, as if it had been emptied before. */
  async fill(label: string, value: string, within = 'body'): Promise<void> {
    const field = await this.#find(within, label);
    await field.scrollIntoView();
    await field.evaluate((element) => (element as HTMLInputElement).select?.());
    await field.focus();
    const isDate = await field.evaluate((element) => (element as HTMLInputElement).type === 'date');
    if (isDate) {
      // A date field takes the keys in the order of the browser's locale: en-US here.
      const [year, month, day] = value.split('-');
      await this.page.keyboard.type(`${month}${day}${year}`);
    } else {
      await this.page.keyboard.press('Backspace');
      await this.page.keyboard.type(value);
    }
  }

  /** Chooses one of the radio buttons under a question. */
  async choose(question: string, answer: string): Promise<void> {
    const handle = await this.#wait(
      (asked, wanted) => {
        const groups = [...document.querySelectorAll('fieldset')];
        const group = groups.find((one) =>
          one.querySelector('legend')?.textContent?.trim().startsWith(asked),
        );
        const labels = [...(group?.querySelectorAll('label') ?? [])];
        const label = labels.find((one) => one.textContent?.trim().startsWith(wanted));
        return label?.querySelector('input') ?? null;
      },
      question,
      answer,
    );
    await handle.scrollIntoView();
    await handle.click();
  }

  /** Ticks the box whose label begins with these words. */
  async tick(words: string, within = 'body'): Promise<void> {
    const handle = await this.#wait(
      (wanted, root) => {
        const labels = [...document.querySelectorAll(`${root} label`)];
        const label = labels.find((one) => one.textContent?.trim().startsWith(wanted));
        return label?.querySelector<HTMLInputElement>('input[type=checkbox]') ?? null;
      },
      words,
      within,
    );
    await handle.scrollIntoView();
    if (!(await handle.evaluate((box) => (box as HTMLInputElement).checked))) await handle.click();
  }

  /** Chooses in the list of this label the option that begins with these words. */
  async pick(label: string, words: string, within = 'body'): Promise<void> {
    const list = await this.#find(within, label);
    const value = await list.evaluate(
      (select, wanted) =>
        [...(select as HTMLSelectElement).options].find((one) => one.text.startsWith(wanted))?.value ?? '',
      words,
    );
    await list.select(value);
  }

  /** Waits until these words can be read somewhere. */
  async reads(words: string): Promise<void> {
    try {
      await this.#place.waitForFunction(
        (wanted) => document.body?.textContent.toLowerCase().includes(wanted.toLowerCase()),
        {},
        words,
      );
    } catch {
      throw new Error(`"${words}" was not to be read at ${this.#address()}:\n${await this.text()}`);
    }
  }

  /** What stands in the field of this label. */
  async value(label: string, within = 'body'): Promise<string> {
    return (await this.#find(within, label)).evaluate((field) => (field as HTMLInputElement).value);
  }

  /** Keeps a picture for the docs, when `FAIRWAY_SCREENS` names a folder for them. */
  async picture(name: string): Promise<void> {
    const folder = process.env.FAIRWAY_SCREENS;
    if (!folder) return;
    mkdirSync(folder, { recursive: true });
    await this.page.evaluate(() => document.fonts.ready.then(() => undefined));
    await this.page.screenshot({ path: join(folder, `${name}.png`) as `${string}.png` });
  }

  text(): Promise<string> {
    return this.#place.evaluate(() => document.body.textContent);
  }

  #address(): string {
    return new URL(this.#place.url()).pathname;
  }

  /** The field of this label below an element, given by a selector. */
  #find(within: string, label: string): Promise<ElementHandle<Element>> {
    return this.#wait(
      (root, wanted) => {
        const fields = document.querySelectorAll<HTMLInputElement>(
          `${root} input, ${root} textarea, ${root} select`,
        );
        return [...fields].find((one) => one.labels?.[0]?.textContent?.trim().startsWith(wanted)) ?? null;
      },
      within,
      label,
    );
  }

  async #wait(
    find: (...words: string[]) => Element | null,
    ...words: string[]
  ): Promise<ElementHandle<Element>> {
    let handle: JSHandle;
    try {
      handle = await this.#place.waitForFunction(find as never, { polling: 100 }, ...words);
    } catch {
      throw new Error(`No control "${words.join(' / ')}" at ${this.#address()}:\n${await this.text()}`);
    }
    return handle.asElement() as ElementHandle<Element>;
  }
}
