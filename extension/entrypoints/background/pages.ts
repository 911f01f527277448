import type { SiteAdapter } from '@fairway/shared/contract/site-adapters.ts';
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { PageReading } from '../../hr-systems/types.ts';
import { sendMessage } from '../../messages.ts';
import { STRIP_FAILURES, type StripFailure } from '../../overlay/strip.ts';
import type { FieldFinding, PageView } from '../../page-view.ts';
import { match } from '../../people/match.ts';
import type { createReports } from '../../people/reports.ts';
import { inMemory } from '../../session/key-value.ts';
import { siteOf } from '../../sites/pattern.ts';
import { isEnabled } from '../../sites/sites.ts';
import type { createTaught } from '../../sites/taught.ts';
import { dropLesson, lessonOf } from './lessons.ts';

/** A page is not trusted: what it shows is cut to size and freed of what cannot be shown. */
const shown = (longest: number) =>
  z.string().check(
    z.overwrite((text) =>
      text
        .toWellFormed()
        .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, ' ')
        .trim()
        .slice(0, longest),
    ),
  );
const field = z.object({ value: shown(200), confidence: z.number(), source: shown(200) });
const readingSchema = z.object({
  system: shown(60),
  people: z.union([z.literal(0), z.literal(1), z.literal('several')]),
  fields: z.object({
    name: z.optional(field),
    externalId: z.optional(field),
    title: z.optional(field),
    department: z.optional(field),
    manager: z.optional(field),
  }),
  externalIds: z
    .array(z.object({ kind: z.enum(['profile', 'display']), value: shown(300) }))
    .check(z.maxLength(10)),
  confidence: z.number(),
});

const findingsSchema = z.array(z.object({ message: shown(500), fix: shown(500) })).check(z.maxLength(50));

/** What each tab shows, as its content script last read it; in memory, because the worker may die at any time. */
export function createPages(
  reports: ReturnType<typeof createReports>,
  taught: Pick<ReturnType<typeof createTaught>, 'own'>,
) {
  const keyOf = (tabId: number) => `page:${tabId}`;
  const findingsKey = (tabId: number) => `findings:${tabId}`;
  const noStripKey = (tabId: number) => `no-strip:${tabId}`;

  async function view(tabId: number): Promise<PageView> {
    // The address is visible here only where the person has allowed the site, or has just clicked our button on it.
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    const origin = siteOf(tab?.url);
    const enabled = await isEnabled(browser, tab?.url);
    const read = enabled ? ((await inMemory.get<PageReading>(keyOf(tabId))) ?? null) : null;
    const people = await reports.list();
    const findings = enabled ? ((await inMemory.get<FieldFinding[]>(findingsKey(tabId))) ?? []) : [];
    const noStrip = enabled ? ((await inMemory.get<StripFailure>(noStripKey(tabId))) ?? null) : null;
    const lesson = enabled ? await lessonOf(tabId) : undefined;
    return {
      findings,
      noStrip,
      lesson: lesson?.pointed ? { what: lesson.what, value: lesson.pointed.value } : null,
      lessons: enabled && origin ? countOf(await taught.own(new URL(origin).hostname)) : 0,
      tabId,
      origin,
      enabled,
      reading: read,
      match: match(read, origin, people.ok ? people.value : []),
    };
  }

  /** Tabs without our content script have nobody who listens. */
  const readAgain = (tabId: number): Promise<void> =>
    sendMessage('readAgain', undefined, tabId).catch(() => undefined);
  const forget = async (tabId: number): Promise<void> => {
    await Promise.all([keyOf, findingsKey, noStripKey].map((key) => inMemory.remove(key(tabId))));
    await dropLesson(tabId);
  };

  return {
    view,
    async take(tabId: number, reading: unknown): Promise<void> {
      const parsed = readingSchema.safeParse(reading);
      if (!parsed.success) return;
      await inMemory.set(keyOf(tabId), parsed.data);
      await tell('page');
    },
    async takeFindings(tabId: number, findings: unknown): Promise<void> {
      const parsed = findingsSchema.safeParse(findings);
      if (!parsed.success) return;
      await inMemory.set(findingsKey(tabId), parsed.data);
      await tell('page');
    },
    async takeNoStrip(tabId: number, failure: unknown): Promise<void> {
      const parsed = z.enum(STRIP_FAILURES).safeParse(failure);
      if (!parsed.success) return;
      await inMemory.set(noStripKey(tabId), parsed.data);
      await tell('page');
    },
    /** Forgets what a tab showed: it goes to another page. A page that stayed reads itself again. */
    async leave(tabId: number): Promise<void> {
      await forget(tabId);
      await tell('page');
      await readAgain(tabId);
    },
    forget,
    readAgain,
    /** Tells the open pages of a site what is known of it now. */
    async useTaught(host: string, known: SiteAdapter | undefined): Promise<void> {
      for (const { id, url } of await browser.tabs.query({}))
        if (id !== undefined && url && URL.canParse(url) && new URL(url).hostname === host)
          void sendMessage('useTaught', known ?? null, id).catch(() => undefined);
    },
    async allReadAgain(): Promise<void> {
      for (const { id } of await browser.tabs.query({})) if (id !== undefined) void readAgain(id);
    },
  };
}

/** How many things were taught. */
const countOf = (taught: SiteAdapter | undefined): number =>
  taught
    ? taught.pages.reduce((sum, { fields }) => sum + Object.keys(fields).length, 0) +
      taught.goalFields.length +
      taught.otherFields.length
    : 0;

/** Tells every open page of the extension that something is new; with none open there is nobody to tell. */
export const tell = (what: 'session' | 'outbox' | 'page' | 'people' | 'route' | 'collected'): Promise<void> =>
  sendMessage('changed', what).catch(() => undefined);
