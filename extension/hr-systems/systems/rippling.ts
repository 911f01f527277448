import type { HrSystemFile } from '../types.ts';

/** Only the host is known. */
export const rippling: HrSystemFile = {
  id: 'rippling',
  name: 'Rippling',
  hosts: ['app.rippling.com'],
  pages: [],
  goalFields: [],
  editor: 'unknown',
  testUrls: {},
  documented: 'second-hand',
};
