import type { Api } from '../../api-client/api.ts';
import type { Outcome } from '../../api-client/outcome.ts';
import { answer } from '../../callers.ts';
import { updateBadge } from './badge.ts';
import type { Parts } from './parts.ts';
import { readSettings, writeSettings } from './settings.ts';

/** What is kept in memory for the time in which the server does not answer. */
const KEPT: (keyof Api)[] = ['plan', 'plans'];

/** What panel and options page may ask for. */
export function answerPanel({
  session,
  api,
  heard,
  recent,
  reports,
  outbox,
  kept,
  taught,
  pages,
}: Parts): void {
  answer('session', () => session.view());
  answer('refresh', async () => {
    if ((await session.view()).state !== 'signed-out') {
      await session.me();
      void outbox.drained();
      await reports.list(true);
      void taught.refresh();
    }
    return session.view();
  });
  answer('setServer', (url) => session.setServer(url));
  answer('beginSignIn', () => session.begin());
  answer('pollSignIn', async () => {
    const step = await session.poll();
    if (step.ok && step.value.state === 'signed-in') {
      void outbox.drained();
      void taught.refresh();
    }
    return step;
  });
  answer('signOut', async ({ evenIfWaiting, everywhere }) => {
    await outbox.retry();
    const waiting = (await outbox.view()).entries.length;
    if (waiting > 0 && !evenIfWaiting) return { waiting, onServer: false };
    const onServer = await session.signOut({ everywhere });
    await updateBadge(session, []);
    return { waiting: 0, onServer };
  });

  answer('api', async ({ name, args }) => {
    const { sendCommands: _, ...open } = api;
    if (!Object.hasOwn(open, name)) throw new Error('This is not for you.');
    const call = open[name] as (...args: unknown[]) => Promise<Outcome<unknown>>;
    const came = await heard(call(...args));
    return KEPT.includes(name) ? recent.orLast(JSON.stringify([name, ...args]), came) : came;
  });
  answer('people', ({ fresh }) => reports.list(fresh));

  answer('addCommand', ({ command, undoable }) => outbox.add(command, undoable));
  answer('undoCommand', (commandId) => outbox.undo(commandId));
  answer('outbox', () => outbox.view());
  answer('retryOutbox', async () => {
    await outbox.retry();
    return outbox.view();
  });
  answer('discardEntry', async (commandId) => {
    await outbox.discard(commandId);
    return outbox.view();
  });

  answer('keep', (what) => kept.keep(what));
  answer('readKept', (place) => kept.read(place));
  answer('dropKept', (place) => kept.drop(place));

  answer('page', (tabId) => pages.view(tabId));
  answer('readPageAgain', async (tabId) => void (await pages.readAgain(tabId)));
  answer('settings', () => readSettings());
  answer('setSettings', async (settings) => {
    await writeSettings(settings);
    await pages.allReadAgain();
  });
}
