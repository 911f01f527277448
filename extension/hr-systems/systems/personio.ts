import type { HrSystemFile } from '../types.ts';

/** The address holds the person's id. */
export const personio: HrSystemFile = {
  id: 'personio',
  name: 'Personio',
  hosts: ['*.personio.de'],
  pages: [{ id: 'employee', url: '/staff/details/{person}', about: 'person' }],
  goalFields: [],
  editor: 'unknown',
  testUrls: { employee: ['https://acme.personio.de/staff/details/4711'] },
  documented: 'second-hand',
};
