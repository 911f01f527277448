import { describe, expect, it } from 'vitest';
import { until } from '../page-driver.ts';
import type { Desk } from './field.ts';

/** Fields of a page that are none of ours, in one browser. */
export function fieldsLeftAlone(browser: string, desk: Desk): void {
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
      await desk.page.open(`${desk.server.origin}/editors/textarea.html`);
      await desk.page.run((body) => {
        document.body.innerHTML = `<form>${body}</form><label>Goal <textarea id="other">better</textarea></label>`;
        window.fairway.start();
        document.querySelector<HTMLElement>('#field')?.focus();
      }, html);
      expect(
        await desk.page.run(() => ({ layers: window.fairway.layers(), checks: window.fairway.checks() })),
      ).toEqual({
        layers: 0,
        checks: 0,
      });
      // The same page's goal field is seen, so silence above was a choice.
      await desk.page.run(() => document.querySelector<HTMLElement>('#other')?.focus());
      await until(
        'the goal field',
        async () => (await desk.page.run(() => window.fairway.painted())).length === 1,
      );
    });
  });
}
