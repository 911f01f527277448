import { browser } from 'wxt/browser';

/** A tab named in the panel's own address stands for the one beside it, for panels that are opened in a tab. */
const named = new URLSearchParams(location.search).get('tabId');

/** The tab that the panel stands beside. */
export async function currentTab(): Promise<number | undefined> {
  if (named !== null) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** Calls back whenever another tab or another page comes up beside the panel. */
export function followTab(changed: () => void): void {
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener((_, { status }) => {
    if (status === 'complete') changed();
  });
}
