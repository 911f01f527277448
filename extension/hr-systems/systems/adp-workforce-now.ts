import type { HrSystemFile } from '../types.ts';

/** Hash routes over framed pages; no id of a person is known in any address. */
export const adpWorkforceNow: HrSystemFile = {
  id: 'adp-workforce-now',
  name: 'ADP Workforce Now',
  hosts: ['workforcenow.adp.com'],
  pages: [
    { id: 'app', url: '/theme/index.html', about: 'unknown' },
    { id: 'admin', url: '/theme/admin.html', about: 'unknown' },
  ],
  goalFields: [],
  editor: 'unknown',
  testUrls: {
    app: ['https://workforcenow.adp.com/theme/index.html#/Myself/MyselfTabProfileCategory'],
    admin: ['https://workforcenow.adp.com/theme/admin.html'],
  },
  documented: 'second-hand',
};
