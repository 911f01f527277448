import type { HrSystem } from '../types.ts';

/** Only the host is known. */
export const rippling: HrSystem = {
  id: 'rippling',
  name: 'Rippling',
  hosts: ['app.rippling.com'],
  pages: [],
  goalFields: [],
  editor: 'unknown',
  testUrls: {},
  documented: 'second-hand',
};
