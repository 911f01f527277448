import { answer } from '../callers.ts';
import { pollWhileSigningIn } from './sign-in.ts';
import { clock, LOADERS, online, refresh } from './state.ts';
import { followTab } from './tab.ts';

/** Starts the panel: shows what is known at once, then has the background ask the server. */
export async function start(): Promise<void> {
  answer('changed', (what) => void LOADERS[what]());
  followTab(() => void LOADERS.page());
  window.addEventListener('online', () => {
    online.value = true;
    void refresh();
  });
  window.addEventListener('offline', () => {
    online.value = false;
  });
  document.addEventListener('visibilitychange', () => {
    clock.value = Date.now();
  });
  pollWhileSigningIn();
  await Promise.all([LOADERS.route(), LOADERS.session(), LOADERS.page(), LOADERS.collected()]);
  await refresh();
}
