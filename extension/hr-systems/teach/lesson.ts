import { emptyAdapter, type SiteAdapter } from '@fairway/shared/contract/site-adapters.ts';
import type { FieldName } from '../types.ts';

/** What can be pointed at: what is read of a person, a field in which goals are written, one to be left alone. */
export type Taught = FieldName | 'goal' | 'other';

/** Where something stands on the pages of a site; without a selector, that it does not stand there. */
export interface Lesson {
  host: string;
  /** Which pages: an address without ids. */
  url: string;
  what: Taught;
  selector: string | null;
}

/** What is known of a site once the lesson is learnt. A later lesson replaces an earlier one about the same thing. */
export function learn(known: SiteAdapter | undefined, { host, url, what, selector }: Lesson): SiteAdapter {
  const adapter = known ?? emptyAdapter(host);
  const selectors = selector === null ? [] : [selector];
  if (what === 'goal' || what === 'other') {
    const [to, from] =
      what === 'goal' ? (['goalFields', 'otherFields'] as const) : (['otherFields', 'goalFields'] as const);
    return {
      ...adapter,
      [to]: [...new Set([...adapter[to], ...selectors])],
      [from]: adapter[from].filter((one) => one !== selector),
    };
  }
  const page = adapter.pages.find((one) => one.url === url) ?? { url, fields: {} };
  const others = adapter.pages.filter((one) => one.url !== url);
  return { ...adapter, pages: [...others, { url, fields: { ...page.fields, [what]: selectors } }] };
}
