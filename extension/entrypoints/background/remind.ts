import type { Report } from '@fairway/shared/contract/people.ts';
import { todayIn } from '@fairway/shared/plan/dates.ts';
import { browser } from 'wxt/browser';
import { reminder } from '../../reminders/reminder.ts';
import { inClear } from '../../session/local.ts';
import type { Session } from '../../session/session.ts';
import { openPanelInWindow, showInPanel } from './panel-window.ts';
import { readSettings } from './settings.ts';

const NOTIFICATION = 'due';
const REMINDED_ON = 'remindedOn';

/** Reminds of what is due, once a day, unless the person has switched it off. */
export async function remind(session: Session, people: Report[]): Promise<void> {
  const { me } = await session.view();
  if (!me || !(await readSettings()).reminders) return;
  const now = new Date();
  const today = todayIn(me.organisation.timeZone, now.toISOString());
  const remindedOn = await inClear.get<string>(REMINDED_ON);
  const message = reminder(people, { today, hour: now.getHours(), remindedOn });
  if (!message) return;
  await inClear.set(REMINDED_ON, today);
  await browser.notifications.create(NOTIFICATION, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: 'Fairway',
    message,
  });
}

/** A click on a reminder opens the panel on the manager's plans; in a tab, where the browser wants another click for it. */
export function openFromReminder(): void {
  browser.notifications.onClicked.addListener((id) => {
    if (id !== NOTIFICATION) return;
    const opened = openPanelInWindow(browser.windows.WINDOW_ID_CURRENT);
    void showInPanel({ screen: 'plans' });
    void browser.notifications.clear(id);
    void opened.then((open) => {
      if (!open) void browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') });
    });
  });
}
