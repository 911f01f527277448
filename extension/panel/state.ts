import type { Report } from '@fairway/shared/contract/people.ts';
import type { Now } from '@fairway/shared/plan/command.ts';
import { todayIn } from '@fairway/shared/plan/dates.ts';
import { computed, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { Problem } from '../api-client/outcome.ts';
import type { Collected } from '../messages.ts';
import type { OutboxView } from '../outbox/types.ts';
import type { PageView } from '../page-view.ts';
import type { SessionView } from '../session/types.ts';
import { ask } from '../surely.ts';
import type { Route } from './route.ts';
import { currentTab } from './tab.ts';

export const session = signal<SessionView | null>(null);
export const people = signal<Report[] | null>(null);
export const peopleProblem = signal<Problem | null>(null);
export const page = signal<PageView | null>(null);
export const outbox = signal<OutboxView>({ entries: [], foreign: 0 });
export const online = signal(navigator.onLine);
export const route = signal<Route>({ screen: 'here' });
/** Something was recorded: what a screen shows of a plan may be old. */
export const recorded = signal(0);
/** Words of an HR page that are to go into a draft. */
export const collected = signal<Collected | null>(null);
/** What just happened, and the way back while there is one. */
export const toast = signal<{ message: string; undo?: { commandId: string; until: number } } | null>(null);

/** The moment at which the panel was last looked at, in milliseconds. */
export const clock = signal(Date.now());
/** The organisation's day; empty while nobody is signed in. */
export const today = computed(() => {
  const { me } = session.value ?? {};
  return me ? todayIn(me.organisation.timeZone, new Date(clock.value).toISOString()) : '';
});

/**
 * The moment and the organisation's rules, for whatever the core is asked; only while somebody is signed in.
 * @param partTimeShare the employee's share of full time
 */
export function ruleNow(partTimeShare = 1): Now {
  const { timeZone, policy } = session.value!.me!.organisation;
  return { recordedAt: new Date().toISOString(), today: today.value, timeZone, policy, partTimeShare };
}

/**
 * The person's own step to a screen, kept for when the panel opens again. Only such a step is kept: a panel that just opens
 * must not write over the screen that the background has asked for meanwhile.
 */
export const go = (next: Route): void => {
  route.value = next;
  void browser.storage.session.set({ route: next });
  window.scrollTo(0, 0);
};

export const say = (message: string, undo?: { commandId: string; until: number }): void => {
  toast.value = undo ? { message, undo } : { message };
};

async function loadPage(): Promise<void> {
  const tabId = await currentTab();
  page.value = tabId === undefined ? null : await ask('page', tabId);
}

/** Asks the server for the manager's people; an older list stays in sight while it cannot answer. */
export async function loadPeople(fresh = false): Promise<void> {
  const answer = await ask('people', { fresh });
  peopleProblem.value = answer.ok ? null : answer.problem;
  if (answer.ok) people.value = answer.value;
}

/** The panel opens again where it was left, as long as the browser is open; it is kept in memory, not on the disk. */
async function loadRoute(): Promise<void> {
  const { route: kept } = await browser.storage.session.get('route');
  if (kept) route.value = kept as Route;
}

const loadSession = async () => {
  session.value = await ask('session');
};

async function loadOutbox(): Promise<void> {
  const before = outbox.value.entries.length;
  outbox.value = await ask('outbox');
  if (outbox.value.entries.length < before) recorded.value++;
}

/** Brings what the panel shows up to date, by what is new. */
export const LOADERS = {
  session: async () => {
    await loadSession();
    if (session.value?.me) await loadPeople();
    await loadOutbox();
  },
  outbox: loadOutbox,
  page: loadPage,
  route: loadRoute,
  collected: async () => {
    collected.value = await ask('collected');
  },
  people: async () => {
    await loadPeople();
    await loadPage();
  },
} as const;

export async function refresh(): Promise<void> {
  session.value = await ask('refresh');
  if (session.value.me) await loadPeople();
  await loadPage();
}
