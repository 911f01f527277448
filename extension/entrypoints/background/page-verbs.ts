import { browser } from 'wxt/browser';
import { answer } from './callers.ts';
import { openPanel } from './panel-window.ts';
import type { Parts } from './parts.ts';
import { readMutes, readSettings, writeMutes } from './settings.ts';

const MOST_MUTES = 500;

/** What a content script may ask for. */
export function answerPages({ pages }: Parts, cards: Set<number>): void {
  answer('pageRead', async (reading, tabId) => {
    if (tabId !== undefined) await pages.take(tabId, reading);
    const { strip } = await readSettings();
    const shows = strip && reading.people === 1;
    if (tabId !== undefined) shows ? cards.add(tabId) : cards.delete(tabId);
    return { strip: shows };
  });
  // No await comes before it: browsers open a panel only in the very task of a click.
  answer('openPanel', (_, tabId) => openPanel(tabId));
  answer('loadChecks', async (_, tabId, frameId) => {
    if (tabId === undefined) return;
    const target = frameId === undefined ? { tabId } : { tabId, frameIds: [frameId] };
    await browser.scripting.executeScript({ target, files: ['/checks.js'] });
  });
  answer('mutedChecks', () => readMutes());
  answer('muteCheck', async (mute) => {
    const mutes = new Set(await readMutes());
    if (typeof mute !== 'string' || mute.length > 300 || mutes.size >= MOST_MUTES) return;
    await writeMutes([...mutes.add(mute)]);
  });
}
