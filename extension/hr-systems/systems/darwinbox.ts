import type { HrSystemFile } from '../types.ts';

/** Only the host is known. */
export const darwinbox: HrSystemFile = {
  id: 'darwinbox',
  name: 'Darwinbox',
  hosts: ['*.darwinbox.in'],
  pages: [],
  goalFields: [],
  editor: 'unknown',
  testUrls: {},
  documented: 'second-hand',
};
