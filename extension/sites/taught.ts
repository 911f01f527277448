import {
  mergeAdapters,
  type SiteAdapter,
  type SiteAdapters,
  siteAdapterSchema,
} from '@fairway/shared/contract/site-adapters.ts';
import type { Outcome } from '../api-client/outcome.ts';
import { type Lesson, learn } from '../hr-systems/teach/lesson.ts';
import type { KeyValue } from '../session/key-value.ts';

type ByHost = Record<string, SiteAdapter>;

/**
 * What is known of sites beside the systems that we know: taught on this device, and what the organisation has taken into
 * use. It says where things stand on pages, and nothing of what stands there, so it may lie on the disk.
 */
export function createTaught(parts: {
  store: KeyValue;
  siteAdapters: () => Promise<Outcome<SiteAdapters>>;
  /** What is known of this host is new. */
  changed(host: string): void;
}) {
  const { store, changed } = parts;
  const ownAll = async () => (await store.get<ByHost>('taught')) ?? {};
  const approvedAll = async () => (await store.get<ByHost>('approved')) ?? {};
  const own = async (host: string): Promise<SiteAdapter | undefined> => {
    const all = await ownAll();
    return Object.hasOwn(all, host) ? all[host] : undefined;
  };

  return {
    own,
    /** Everything that is known of a site; what was taught here counts before the organisation's. */
    async at(host: string): Promise<SiteAdapter | undefined> {
      const [mine, all] = await Promise.all([own(host), approvedAll()]);
      const approved = Object.hasOwn(all, host) ? all[host] : undefined;
      return mine && approved ? mergeAdapters(approved, mine) : (mine ?? approved);
    },
    /** Keeps a lesson on this device; false for one that could not be kept, which comes from no page script of ours. */
    async learn(lesson: Lesson): Promise<boolean> {
      const learnt = siteAdapterSchema.safeParse(learn(await own(lesson.host), lesson));
      if (!learnt.success) return false;
      await store.set('taught', { ...(await ownAll()), [lesson.host]: learnt.data });
      changed(lesson.host);
      return true;
    },
    async forget(host: string): Promise<void> {
      const { [host]: _, ...others } = await ownAll();
      await store.set('taught', others);
      changed(host);
    },
    /** Asks the server what the organisation uses; an older list is better than none. */
    async refresh(): Promise<void> {
      const answer = await parts.siteAdapters();
      if (!answer.ok) return;
      const before = await approvedAll();
      const now = Object.fromEntries(
        answer.value.adapters.flatMap(({ host, approved }) => (approved ? [[host, approved]] : [])),
      );
      await store.set('approved', now);
      for (const host of new Set([...Object.keys(before), ...Object.keys(now)]))
        if (JSON.stringify(before[host]) !== JSON.stringify(now[host])) changed(host);
    },
    /** Whoever signs in next may belong to another organisation. */
    forgetApproved: () => store.remove('approved'),
  };
}
