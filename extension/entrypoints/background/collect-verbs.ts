import { browser } from 'wxt/browser';
import { done, failed } from '../../api-client/outcome.ts';
import { answer } from '../../callers.ts';
import { type Collected, sendMessage } from '../../messages.ts';
import { inMemory } from '../../session/key-value.ts';
import { tell } from './pages.ts';
import { loadTools } from './tools.ts';

const KEY = 'collected';
const LONGEST_TEXT = 4000;
const LONGEST_SOURCE = 500;

/** Words between an HR page and the plan, both ways; they are kept in memory alone, and only until they are used. */
export function answerCollecting(): void {
  answer('insert', async ({ tabId, words }) => {
    if (!(await loadTools(tabId))) return 'no_field';
    return sendMessage('insertWords', words, tabId).catch(() => 'refused' as const);
  });
  answer('collect', async (tabId) => {
    const text = (await loadTools(tabId)) ? await sendMessage('selectedText', undefined, tabId) : '';
    const { url } = await browser.tabs.get(tabId);
    if (text === '')
      return failed('refused', 'nothing_selected', 'Nothing is selected. Mark the words on the page first.');
    return done(await collect(text, url ?? ''));
  });
  answer('collected', async () => (await inMemory.get<Collected>(KEY)) ?? null);
  answer('dropCollected', async () => {
    await inMemory.remove(KEY);
    await tell('collected');
  });
}

/** Keeps words of a page until the panel takes them up. */
export async function collect(text: string, address: string): Promise<Collected> {
  const collected = {
    text: text.toWellFormed().trim().slice(0, LONGEST_TEXT),
    source: withoutSecrets(address),
  };
  await inMemory.set(KEY, collected);
  await tell('collected');
  return collected;
}

/** An address as it may stand in a plan: without a name and password in it. */
function withoutSecrets(address: string): string {
  if (!URL.canParse(address)) return '';
  const url = new URL(address);
  url.username = '';
  url.password = '';
  return url.href.slice(0, LONGEST_SOURCE);
}
