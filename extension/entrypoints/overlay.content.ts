import { defineContentScript } from 'wxt/utils/define-content-script';
import { makeStaleDoubt, readPage, systems, watchPage } from '../hr-systems/index.ts';
import { onMessage, sendMessage } from '../messages.ts';

/** Registered for the allowed sites alone (see sites/): it has no `matches`, so the manifest asks for no host. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(context) {
    const doubt = makeStaleDoubt();
    let last = '';

    function look(force = false): boolean {
      const reading = doubt(readPage(document, location.href, systems));
      const text = JSON.stringify(reading);
      if (text === last && !force) return false;
      last = text;
      void sendMessage('pageRead', reading).catch(() => undefined);
      return true;
    }

    watchPage(window, look, { signal: context.signal });
    context.onInvalidated(onMessage('readAgain', () => void look(true)));
  },
});
