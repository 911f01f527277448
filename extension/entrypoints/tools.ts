import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { patternOf, wordsOf } from '../hr-systems/teach/url-pattern.ts';
import { onMessage, sendMessage } from '../messages.ts';
import { insertWords } from '../page-tools/insert.ts';
import { judge } from '../page-tools/judge.ts';
import { lastField } from '../page-tools/last-field.ts';
import { startPointing } from '../page-tools/point.ts';
import { selectedText } from '../page-tools/selection.ts';

/** The tools of an earlier injection into this page, to be ended by the next. */
const RUNNING = Symbol.for('fairway-tools');
type World = typeof globalThis & { [RUNNING]?: AbortController };

/** Put into a page by the background when the panel or a menu asks for one of them, and not before. */
export default defineUnlistedScript(() => {
  const world = globalThis as World;
  world[RUNNING]?.abort();
  const running = new AbortController();
  world[RUNNING] = running;
  const { signal } = running;

  const stops = [
    onMessage('startPointing', ({ data: { what, words } }) => {
      const url = patternOf(location.href, wordsOf(words));
      startPointing(document, what, {
        onEnd: (pointed) =>
          void sendMessage('pointed', pointed && url ? { what, url, ...pointed } : null).catch(
            () => undefined,
          ),
        signal,
      });
    }),
    onMessage('insertWords', ({ data: words }) => insertWords(document, words)),
    onMessage('selectedText', () => selectedText(document)),
    onMessage('fieldInFocus', () => {
      const field = lastField(document);
      const judged = field ? judge('goal', field) : '';
      const url = patternOf(location.href, []);
      return typeof judged === 'string' || !url ? null : { selector: judged.selector, url };
    }),
  ];
  signal.addEventListener('abort', () => {
    for (const stop of stops) stop();
  });
});
