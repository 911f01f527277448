import type { Report } from '@fairway/shared/contract/people.ts';
import { browser } from 'wxt/browser';

/** How many of the manager's people something is due for: the number on the toolbar's button, without a name. */
export const dueCount = (people: Report[], today: string): number =>
  people.filter(
    ({ plan }) => plan?.nextDueOn !== null && plan?.nextDueOn !== undefined && plan.nextDueOn <= today,
  ).length;

export async function showBadge(due: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#175e78' });
  await browser.action.setBadgeText({ text: due === 0 ? '' : String(due) });
  await browser.action.setTitle({ title: due === 0 ? 'Open Fairway' : `Open Fairway · ${due} due` });
}
