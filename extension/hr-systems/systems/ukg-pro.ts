import type { HrSystemFile } from '../types.ts';

/** One address for everything. */
export const ukgPro: HrSystemFile = {
  id: 'ukg-pro',
  name: 'UKG Pro',
  hosts: ['*.ultipro.com'],
  pages: [{ id: 'app', url: '/default.aspx', about: 'unknown' }],
  goalFields: [],
  editor: 'unknown',
  testUrls: { app: ['https://nw12.ultipro.com/default.aspx'] },
  documented: 'second-hand',
};
