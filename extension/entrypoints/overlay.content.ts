import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import {
  makeStaleDoubt,
  type PageReading,
  readInSteps,
  readPage,
  systems,
  watchPage,
} from '../hr-systems/index.ts';
import { onMessage, sendMessage } from '../messages.ts';
import { mountStrip, type Strip } from '../overlay/strip.ts';
import { rememberFocus } from '../page-tools/last-field.ts';
import { kindAt } from '../sites/goal-fields.ts';
import { watchFocus } from '../squiggles/watch-focus.ts';

/** Registered for the allowed sites alone (see sites/): it has no `matches`, so the manifest asks for no host. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  async main(context) {
    const { signal } = context;
    const doubt = makeStaleDoubt();
    let last = '';
    let taught = (await sendMessage('taught').catch(() => null)) ?? undefined;
    let strip: Strip | undefined;
    /** The page would not have the strip: it is not offered again before the next load. */
    let refused = false;

    function show(wanted: boolean): void {
      if (!wanted) {
        strip?.remove();
        strip = undefined;
      } else if (!strip && !refused)
        strip = mountStrip(document, {
          src: browser.runtime.getURL('/card.html'),
          onFailure: (failure) => {
            refused = true;
            strip = undefined;
            void sendMessage('noStrip', failure).catch(() => undefined);
          },
          signal,
        });
    }

    function take(read: PageReading, force = false): boolean {
      const reading = doubt(read);
      const text = JSON.stringify(reading);
      if (text === last && !force) return false;
      last = text;
      void sendMessage('pageRead', reading).then(
        (answer) => show(answer.strip),
        () => undefined,
      );
      return true;
    }

    /** Asked for, so at one go. */
    const readNow = () => void take(readPage(document, location.href, systems, taught), true);

    watchPage(
      window,
      function* () {
        const lessons = taught;
        const reading = yield* readInSteps(document, location.href, systems, lessons);
        // What was taught meanwhile was read at once; what was begun before it is out of date.
        return lessons === taught && take(reading);
      },
      { signal },
    );
    rememberFocus(document, { signal });
    watchFocus(
      document,
      (field) => kindAt(field, location.href, taught),
      () => void sendMessage('loadChecks').catch(() => undefined),
      { signal },
    );
    const stops = [
      onMessage('readAgain', readNow),
      onMessage('useTaught', ({ data }) => {
        taught = data ?? undefined;
        readNow();
      }),
      onMessage('cardSize', ({ data: size }) => {
        strip?.alive();
        strip?.resize(size);
      }),
      onMessage('cardUnmasked', () => strip?.isUnmasked() ?? false),
      onMessage('focusCard', () => {
        strip?.focus();
        return strip !== undefined;
      }),
    ];
    context.onInvalidated(() => {
      for (const stop of stops) stop();
    });
  },
});
