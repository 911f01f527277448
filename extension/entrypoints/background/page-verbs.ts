import { browser } from 'wxt/browser';
import { answer } from '../../callers.ts';
import { openPanel } from './panel-window.ts';
import type { Parts } from './parts.ts';
import { highlightToken, muteOn, mutesOf, readSettings } from './settings.ts';

/** What a content script may ask for. */
export function answerPages({ pages, taught }: Parts, cards: Set<number>): void {
  answer('pageRead', async (reading, { tabId }) => {
    const { strip } = await readSettings();
    if (tabId === undefined) return { strip: false };
    const shows = strip && reading?.people === 1;
    if (shows) cards.add(tabId);
    else cards.delete(tabId);
    await pages.take(tabId, reading);
    return { strip: shows };
  });
  answer('noStrip', async (failure, { tabId }) => {
    if (tabId === undefined) return;
    cards.delete(tabId);
    await pages.takeNoStrip(tabId, failure);
  });
  // No await comes before it: browsers open a panel only in the very task of a click.
  answer('openPanel', (_, { tabId }) => openPanel(tabId));
  answer('loadChecks', async (_, { tabId, frameId }) => {
    if (tabId === undefined) return;
    const target = frameId === undefined ? { tabId } : { tabId, frameIds: [frameId] };
    await browser.scripting.executeScript({ target, files: ['/checks.js'] });
  });
  answer('checkSettings', async (_, { site }) => ({
    mutes: await mutesOf(site),
    token: await highlightToken(),
    taught: (await taught.at(new URL(site).hostname)) ?? null,
  }));
  answer('muteCheck', (mute, { site }) => muteOn(site, mute));
  answer('fieldFindings', async (findings, { tabId }) => {
    if (tabId !== undefined) await pages.takeFindings(tabId, findings);
  });
}
