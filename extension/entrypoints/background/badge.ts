import type { Report } from '@fairway/shared/contract/people.ts';
import { todayIn } from '@fairway/shared/plan/dates.ts';
import { browser } from 'wxt/browser';
import { dueCount } from '../../reminders/reminder.ts';
import type { Session } from '../../session/session.ts';

async function showBadge(due: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#175e78' });
  await browser.action.setBadgeText({ text: due === 0 ? '' : String(due) });
  await browser.action.setTitle({ title: due === 0 ? 'Open Fairway' : `Open Fairway · ${due} due` });
}

/** Brings the number up to date; without anybody signed in there is none. */
export async function updateBadge(session: Session, people: Report[]): Promise<void> {
  const { me } = await session.view();
  await showBadge(me ? dueCount(people, todayIn(me.organisation.timeZone, new Date().toISOString())) : 0);
}
