import { STRIP_SIZES } from '@fairway/extension/overlay/strip.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bundle } from '../fixtures/bundle.ts';
import { type PagesServer, servePages } from '../fixtures/serve-pages.ts';
import { driveChromium, type PageDriver, until } from './page-driver.ts';

let page: PageDriver;
let server: PagesServer;

beforeAll(async () => {
  server = await servePages();
  page = await driveChromium(await bundle('harness.ts'));
});
afterAll(async () => {
  await page?.stop();
  await server?.stop();
});

const box = () => page.run(() => window.fairway.stripBox());
const mount = () =>
  page.run((src) => {
    window.fairway.mountStrip(src);
  }, `${server.origin}/strip-frame.html`);

describe('the strip in the page', () => {
  beforeEach(() => page.open(`${server.origin}/people/definition-list.html`));

  it('has the same size for everybody, in the corner, and tells the page nothing', async () => {
    const before = await page.run(() => document.body.outerHTML);
    await mount();
    const { left, top, right, bottom } = (await box())!;
    expect([right - left, bottom - top]).toEqual([STRIP_SIZES.strip.width, STRIP_SIZES.strip.height]);
    expect([right, bottom]).toEqual([900 - 16, 700 - 16]);
    const seen = await page.run(() => ({
      body: document.body.outerHTML,
      host: document.documentElement.lastElementChild?.outerHTML,
      open: document.documentElement.lastElementChild?.shadowRoot,
      reachable: document.querySelectorAll('iframe').length,
    }));
    expect(seen).toEqual({ body: before, host: '<div></div>', open: null, reachable: 0 });
  });

  it('grows into the card and back', async () => {
    await mount();
    await page.run(() => window.fairway.strip()?.resize('card'));
    const card = (await box())!;
    expect([card.right - card.left, card.bottom - card.top]).toEqual([
      STRIP_SIZES.card.width,
      STRIP_SIZES.card.height,
    ]);
    await page.run(() => window.fairway.strip()?.resize('strip'));
    const strip = (await box())!;
    expect(strip.bottom - strip.top).toBe(STRIP_SIZES.strip.height);
  });

  it('fits a small window, whatever the page’s styles say', async () => {
    await page.resize(320, 300);
    await page.run(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        'div { position: static !important; display: none !important; width: 1px; transform: scale(3) }',
      );
      document.adoptedStyleSheets = [sheet];
    });
    await mount();
    await page.run(() => window.fairway.strip()?.resize('card'));
    const card = (await box())!;
    expect(card.left).toBeGreaterThanOrEqual(0);
    expect(card.top).toBeGreaterThanOrEqual(0);
    expect([card.right, card.bottom]).toEqual([304, 284]);
    await page.resize(900, 700);
  });

  it('comes back when the page removes it, and gives up with a word when the page insists', async () => {
    await mount();
    await page.run(() => {
      window.fairway.strip()?.alive();
      document.documentElement.lastElementChild?.remove();
    });
    await until('it to come back', async () => (await box()) !== undefined);
    await page.run(() => {
      new MutationObserver(() => {
        const last = document.documentElement.lastElementChild;
        if (last?.localName === 'div') last.remove();
      }).observe(document.documentElement, { childList: true });
      document.documentElement.lastElementChild?.remove();
    });
    await until(
      'it to give up',
      async () => (await page.run(() => window.fairway.failures())).join() === 'removed',
    );
    expect(await box()).toBeUndefined();
  });

  it('comes back from where the page has moved it', async () => {
    await mount();
    await page.run(() => {
      window.fairway.strip()?.alive();
      const box = document.body.appendChild(document.createElement('section'));
      box.style.cssText = 'opacity: 0.01; transform: scale(0.1)';
      const host = document.documentElement.lastElementChild!;
      (box as unknown as { moveBefore(node: Node, child: null): void }).moveBefore(host, null);
    });
    await until('it to be back', () =>
      page.run(() => document.documentElement.lastElementChild?.localName === 'div'),
    );
    expect(await page.run(() => document.querySelectorAll('section div').length)).toBe(0);
  });

  it('goes, and says so, when the frame never speaks up', async () => {
    await mount();
    await until(
      'the word',
      async () => (await page.run(() => window.fairway.failures())).join() === 'blocked',
    );
    expect(await box()).toBeUndefined();
  });

  it('stays when a busy machine starts the frame ten seconds late', async () => {
    await page.run(() => {
      const { setTimeout } = window;
      const late = (work: () => void, wait: number) => setTimeout(work, Math.max(0, wait - 10_000));
      Object.assign(window, { setTimeout: late });
    });
    await mount();
    // What falls due within these ten seconds is done before this is.
    await page.run(() => new Promise<void>((done) => window.setTimeout(done, 10_000)));
    await page.run(() => window.fairway.strip()?.alive());
    expect(await page.run(() => window.fairway.failures())).toEqual([]);
    expect(await box()).toBeDefined();
  });

  it('stays when the frame has spoken, and leaves nothing when taken away', async () => {
    await mount();
    await page.run(() => {
      window.fairway.strip()?.alive();
      window.fairway.strip()?.remove();
    });
    expect(await page.run(() => document.documentElement.children.length)).toBe(2);
    expect(await page.run(() => window.fairway.failures())).toEqual([]);
  });
});
