import type { HrSystemFile } from '../types.ts';

/** The list of employees is the only known page. */
export const gusto: HrSystemFile = {
  id: 'gusto',
  name: 'Gusto',
  hosts: ['app.gusto.com'],
  pages: [{ id: 'employees', url: '/employees', about: 'several' }],
  goalFields: [],
  editor: 'unknown',
  testUrls: { employees: ['https://app.gusto.com/employees'] },
  documented: 'second-hand',
};
