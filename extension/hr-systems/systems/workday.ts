import type { HrSystemFile } from '../types.ts';

/** Instance ids are not known to be a person's, so none is read from the address. */
export const workday: HrSystemFile = {
  id: 'workday',
  name: 'Workday',
  hosts: ['*.myworkday.com'],
  pages: [{ id: 'task', url: '/{any}/d/inst/{any}/{any}.htmld', about: 'unknown' }],
  goalFields: [],
  editor: 'unknown',
  testUrls: { task: ['https://wd5.myworkday.com/acme/d/inst/15$158872/2998$43108.htmld'] },
  documented: 'second-hand',
};
