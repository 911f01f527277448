import { browser } from 'wxt/browser';
import { createApi } from '../../api-client/api.ts';
import type { Outcome } from '../../api-client/outcome.ts';
import { createRecent } from '../../api-client/recent.ts';
import { createKept, indexedDbKeptStore } from '../../drafts/kept.ts';
import { createOutbox } from '../../outbox/outbox.ts';
import { indexedDbStore } from '../../outbox/store.ts';
import { createReports } from '../../people/reports.ts';
import { inMemory, onDisk } from '../../session/key-value.ts';
import { inClear } from '../../session/local.ts';
import { createSession } from '../../session/session.ts';
import { createTaught } from '../../sites/taught.ts';
import { updateBadge } from './badge.ts';
import { createPages, tell } from './pages.ts';
import { wakeAt } from './wake.ts';

const now = () => Date.now();

/** What the organisation has settled by policy; Firefox refuses to answer where there is none. */
const managed = () => browser.storage.managed.get().catch(() => ({}));

/** The background's parts, made once for each life of the worker; what they know lies in the browser's storage. */
export function createParts() {
  const session = createSession({
    kept: onDisk(),
    memory: inMemory,
    managed,
    fetch: (...args) => fetch(...args),
    now,
    openTab: (url) => void browser.tabs.create({ url }),
    forget: () => Promise.all([reports.forget(), recent.forget(), taught.forgetApproved()]),
    changed: () => void tell('session'),
  });
  const api = createApi(session.wire);

  /** Passes an answer on, having noted whether it says that we are signed out. */
  async function heard<T>(answer: Promise<Outcome<T>>): Promise<Outcome<T>> {
    await session.heard(await answer);
    return answer;
  }

  const reports = createReports({
    memory: inMemory,
    api: { people: () => heard(api.people()) },
    now,
    changed(people) {
      void tell('people');
      void updateBadge(session, people);
    },
  });
  const outbox = createOutbox({
    store: indexedDbStore(),
    async send(commands) {
      const answer = await heard(api.sendCommands(commands));
      if (!answer.ok) return answer;
      // What was recorded may have changed what is due.
      void reports.list(true);
      return { ok: true, value: answer.value.answers };
    },
    identity: session.identity,
    now,
    random: Math.random,
    wakeAt: (at) => wakeAt(at, now()),
    changed: () => void tell('outbox'),
  });
  const recent = createRecent(inMemory);
  const kept = createKept({ store: indexedDbKeptStore(), identity: session.identity, now });
  const taught = createTaught({
    store: inClear,
    siteAdapters: () => heard(api.siteAdapters()),
    changed: (host) => void taught.at(host).then((known) => pages.useTaught(host, known)),
  });
  const pages = createPages(reports, taught);
  return { session, api, heard, recent, reports, outbox, kept, taught, pages };
}

export type Parts = ReturnType<typeof createParts>;
