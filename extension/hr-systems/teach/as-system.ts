import type { SiteAdapter } from '@fairway/shared/contract/site-adapters.ts';
import type { HrSystem } from '../types.ts';

/** What was taught about a site as an HR system like the known ones. */
export const asSystem = ({ host, pages, goalFields }: SiteAdapter): HrSystem => ({
  id: 'taught',
  hosts: [host],
  pages: pages.map(({ url, fields }, index) => ({
    id: `page-${index}`,
    url,
    about: 'person',
    fields: fields as NonNullable<HrSystem['pages'][number]['fields']>,
  })),
  goalFields,
  documented: 'taught',
});
