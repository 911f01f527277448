import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { sendMessage } from '../../messages.ts';
import { reconcile } from '../../sites/sites.ts';
import { updateBadge } from './badge.ts';
import { answerCards, armCard } from './card-verbs.ts';
import { answerCollecting } from './collect-verbs.ts';
import { answerMenus, reconcileMenus } from './menus.ts';
import { answerPages } from './page-verbs.ts';
import { answerPanel } from './panel-verbs.ts';
import { openFromToolbar, openPanelInWindow } from './panel-window.ts';
import { createParts } from './parts.ts';
import { openFromReminder, remind } from './remind.ts';
import { answerTeaching } from './teach-verbs.ts';
import { onWake, WAKE_ALARM } from './wake.ts';

const REFRESH_ALARM = 'refresh';
const REFRESH_MINUTES = 60;

/** Every listener is added at once and at the top: the worker may be started for any of them. */
export default defineBackground(() => {
  const parts = createParts();
  const { session, reports, outbox, pages, taught } = parts;
  /** Tabs known to show a card. It is asked in the task of a key press, so it has to be here and not in storage. */
  const cards = new Set<number>();

  answerPages(parts, cards);
  answerCards(parts);
  answerPanel(parts);
  answerTeaching(parts);
  answerCollecting();
  answerMenus(parts);
  openFromToolbar();
  openFromReminder();

  const drain = () => void outbox.drained();
  onWake(drain);
  self.addEventListener('online', drain);

  const sync = () =>
    void Promise.all([reconcile(browser), reconcileMenus()]).catch((error) =>
      console.error('Sites not reconciled:', error),
    );
  browser.permissions.onAdded.addListener(sync);
  browser.permissions.onRemoved.addListener(sync);

  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'loading') void pages.leave(tabId);
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    cards.delete(tabId);
    void pages.forget(tabId);
  });

  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    if (command === 'explain-warning') void sendMessage('showRemark', undefined, tab.id).catch(() => false);
    if (command !== 'open-strip') return;
    if (cards.has(tab.id)) void armCard(tab.id);
    else void openPanelInWindow(tab.windowId);
  });

  /** Another day may have begun, or somebody signed out. */
  async function refresh(): Promise<void> {
    const people = (await session.view()).state === 'signed-in' ? await reports.list() : null;
    await updateBadge(session, people?.ok ? people.value : []);
    if (people?.ok) await remind(session, people.value);
    if (people) await taught.refresh();
  }

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === WAKE_ALARM) drain();
    if (name === REFRESH_ALARM) void refresh();
  });

  async function start(): Promise<void> {
    sync();
    // Alarms may vanish with an update or a restart.
    if (!(await browser.alarms.get(REFRESH_ALARM)))
      await browser.alarms.create(REFRESH_ALARM, { periodInMinutes: REFRESH_MINUTES });
    if ((await session.view()).state === 'waiting') await session.me();
    await outbox.drained();
    await refresh();
  }
  void start();
});
