import { browser } from 'wxt/browser';
import { done, failed, type Outcome } from '../../api-client/outcome.ts';
import { answer } from '../../callers.ts';
import type { Lesson as Learnt } from '../../hr-systems/teach/lesson.ts';
import { patternOf, wordsOf } from '../../hr-systems/teach/url-pattern.ts';
import { sendMessage } from '../../messages.ts';
import { siteOf } from '../../sites/pattern.ts';
import { askFor, dropLesson, lessonOf, notePointed } from './lessons.ts';
import { tell } from './pages.ts';
import type { Parts } from './parts.ts';
import { loadChecks, loadTools } from './tools.ts';

const NOT_HERE = failed(
  'refused',
  'no_page',
  'Fairway cannot reach this page. Load it again, and see that Fairway is on for the site.',
);
const NOT_KEPT = failed(
  'refused',
  'not_kept',
  'This place cannot be remembered without keeping something that people read. Point at something else.',
);

/** Teaching a site: what is pointed at is kept on this device, and offered to the organisation when asked. */
export function answerTeaching({ taught, pages, api, heard }: Parts): void {
  answer('taught', async (_, { site }) => (await taught.at(new URL(site).hostname)) ?? null);
  answer('pointed', async (at, { tabId }) => {
    if (tabId === undefined) return;
    await notePointed(tabId, at, Date.now());
    await tell('page');
  });

  answer('point', async ({ tabId, what }) => {
    const { reading } = await pages.view(tabId);
    const words = Object.values(reading?.fields ?? {}).map(({ value }) => value);
    if (!(await loadTools(tabId))) return NOT_HERE;
    await askFor(tabId, what, Date.now());
    await sendMessage('startPointing', { what, words }, tabId);
    return done(null);
  });
  answer('settleLesson', async ({ tabId, keep }) => {
    const lesson = await lessonOf(tabId);
    await dropLesson(tabId);
    const host = await hostOf(tabId);
    if (keep && lesson?.pointed && host && !(await learn({ host, ...lesson.pointed }))) return NOT_KEPT;
    if (keep && lesson?.what === 'goal') await loadChecks(tabId);
    await tell('page');
    return done(null);
  });
  answer('teachAbsence', async ({ tabId, what }) => {
    const { reading } = await pages.view(tabId);
    const words = wordsOf(Object.values(reading?.fields ?? {}).map(({ value }) => value));
    const address = (await browser.tabs.get(tabId)).url ?? '';
    const [host, url] = [await hostOf(tabId), siteOf(address) && patternOf(address, words)];
    if (!host || !url) return NOT_HERE;
    return (await learn({ host, url, what, selector: null })) ? done(null) : NOT_KEPT;
  });
  answer('forgetSite', async (tabId) => {
    const host = await hostOf(tabId);
    if (host) await taught.forget(host);
  });
  answer('offerSite', async (tabId): Promise<Outcome<null>> => {
    const host = await hostOf(tabId);
    const adapter = host && (await taught.own(host));
    if (!adapter) return NOT_HERE;
    const offered = await heard(api.offerAdapter(adapter));
    return offered.ok ? done(null) : offered;
  });

  const learn = ({ host, url, what, selector }: Learnt) => taught.learn({ host, url, what, selector });
}

async function hostOf(tabId: number): Promise<string | null> {
  const site = siteOf((await browser.tabs.get(tabId).catch(() => undefined))?.url);
  return site && new URL(site).hostname;
}
