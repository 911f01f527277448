import type { HrSystemFile } from '../types.ts';

/** Ids have 19 digits, beyond what a number can hold: they stay strings. */
export const hibob: HrSystemFile = {
  id: 'hibob',
  name: 'HiBob',
  hosts: ['app.hibob.com'],
  pages: [{ id: 'employee', url: '/employee-profile/{person}', about: 'person' }],
  goalFields: [],
  editor: 'unknown',
  testUrls: { employee: ['https://app.hibob.com/employee-profile/3152463817329344829'] },
  documented: 'second-hand',
};
